import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const findMatches = createFinder(ruleTable);

const make = createMake(1);
const zeros = 'A'.repeat(21);

const findIds = (text: string): readonly string[] =>
  findMatches(`bearer: ${text}\n`, 'config.yml').map(({ ruleId }) => ruleId);

test('finds a bearer token whose first part is not percent-encoded', () => {
  expect(findIds(`${zeros}${make.alnum(30)}/${make.alnum(6)}+=${make.alnum(50)}`)).toEqual([
    'twitter-bearer-token',
  ]);
});

test('is silent about the token of the public web client', () => {
  const client = ['NRILg', 'AAAAAA', 'nNwIzUejRCOuH5E6I8xnZz4puTs'].join('');
  const tail = ['1Zv7ttfk8LF81IUq16cHj', 'hLTvJu4FA33AGWWjCpTnA'].join('');
  expect(findIds(`${zeros}${client}%3D${tail}`)).toEqual([]);
});

test('is silent about zeros in base64', () => {
  expect(findIds('A'.repeat(110))).toEqual([]);
  expect(findIds(`${zeros}${'AAAB'.repeat(20)}`)).toEqual([]);
});
