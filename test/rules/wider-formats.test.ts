import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { createFinder } from '../helpers/find-matches.ts';

const findMatches = createFinder(ruleTable);
const make = createMake(7);
const upperHex = (length: number): string => make.hex(length).toUpperCase();
const lowerAlnum = (length: number): string => make.from('abcdefghijklmnopqrstuvwxyz0123456789', length);

test.each([
  ['dop_v1_', upperHex(64)],
  ['sk-or-v1-', upperHex(64)],
  ['lsv2_pt_', `${upperHex(32)}_${upperHex(10)}`],
  ['rubygems_', upperHex(48)],
  ['pul-', upperHex(40)],
])('finds the hex digits after %s in capitals too', (prefix, body) => {
  expect(findMatches(`${prefix}${body}\n`, 'notes.md')).toHaveLength(1);
});

test.each([
  ['figd_', lowerAlnum(40)],
  ['fw_', lowerAlnum(24)],
  ['jina_', lowerAlnum(60)],
  ['ico-', lowerAlnum(32)],
  ['4b1d', lowerAlnum(38)],
  ['SG.', `${lowerAlnum(22)}.${lowerAlnum(43)}`],
  ['SG.', `${make.hex(22)}.${make.hex(43)}`],
])('finds a body of few kinds of characters after %s', (prefix, body) => {
  expect(findMatches(`${prefix}${body}\n`, 'notes.md')).toHaveLength(1);
});

test('takes hex digits after a file extension for the name of a file', () => {
  expect(findMatches(`video.ico-${make.hex(32)}\n`, 'notes.md')).toEqual([]);
});

test('finds the routable form of every token of GitLab', () => {
  for (const prefix of ['gldt', 'glft', 'glsoat', 'glffct', 'glwt', 'glcbt'])
    expect(findMatches(`${prefix}-${make.base64url(30)}.01.${lowerAlnum(9)}\n`, 'notes.md')).toHaveLength(1);
});

test("finds Airtable's token on another line than its name", () => {
  const text = `calling airtable\nKey=pat${make.alnum(14)}.${make.hex(64)}\n`;
  expect(findMatches(text, 'call.log').map(({ ruleId }) => ruleId)).toEqual([
    'airtable-personal-access-token',
  ]);
});

test('takes an access key id of AWS that base32 does not allow only when it is no words', () => {
  const prefix = ['AK', 'IA'].join('');
  expect(findMatches(`${prefix}ACCESSKEYNUMBER1\n`, 'notes.md')).toEqual([]);
  expect(
    findMatches(`${prefix}0${make.from('BCDFGHJKLMNPQRSTVWXZ2345678901', 15)}\n`, 'notes.md'),
  ).toHaveLength(1);
});
