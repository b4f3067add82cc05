import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import { reveal } from '../../src/scan/secret.ts';
import { createChunk } from './helpers/chunk.ts';
import { findAll } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const rule = createRule({
  id: 'below',
  kind: 'generic',
  keywords: ['token'],
  source: String.raw`token:\s{1,20}(?:\w{1,20}\s{1,20}){0,9}"(?<secret>[^"\s]{8,900})"`,
  linesBelow: 2,
});
const matcher = createMatcher(createTable([rule]));
const value = randomText(20);

function findIn(text: string, facts?: Parameters<typeof createChunk>[1]): readonly string[] {
  return findAll(matcher, createChunk(text, facts)).map(
    ({ secret, span }) => `${span.startLine}:${span.startColumn} ${reveal(secret)}`,
  );
}

test.each([
  ['on the same line', `x token: "${value}"`, `1:11 ${value}`],
  ['one line below', `x token:\n  "${value}"\n`, `2:4 ${value}`],
  ['two lines below', `token:\n  of\n  "${value}"`, `3:4 ${value}`],
  ['below a line that ends in CRLF', `token:\r\n"${value}"\r\n`, `2:2 ${value}`],
])('finds a value %s, once', (_, text, place) => {
  expect(findIn(text)).toEqual([place]);
});

test('looks no further down than the rule says', () => {
  expect(findIn(`token:\n of\n the\n "${value}"`)).toEqual([]);
});

test('looks no further down than half a kilobyte', () => {
  expect(findIn(`token:\n "${value.repeat(40)}"`)).toEqual([]);
});

test('finds each of several, name by name', () => {
  const text = `token:\n"${value}"\ntoken:\n"${value}1"\n`;
  expect(findIn(text)).toEqual([`2:2 ${value}`, `4:2 ${value}1`]);
});

test('leaves a name that stands in the context to the chunk that holds it', () => {
  const text = `token:\n"${value}"\n`;
  expect(findIn(text, { start: 7 })).toEqual([]);
  expect(findIn(text, { end: 7 })).toEqual([`2:2 ${value}`]);
});
