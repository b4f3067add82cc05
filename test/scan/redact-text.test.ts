import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import { createTextRedactor } from '../../src/scan/redact-text.ts';
import { createChunk } from './helpers/chunk.ts';
import { findAll } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const matcher = createMatcher(
  createTable([
    createRule({ id: 'acme', keywords: ['acme_'], source: String.raw`(?<secret>acme_[0-9A-Za-z]{20})` }),
    createRule({
      id: 'named',
      kind: 'generic',
      keywords: ['pass'],
      source: String.raw`pass = "(?<secret>[^"]{1,40})"`,
    }),
  ]),
);
const first = `acme_${randomText(20)}`;
const second = `acme_${randomText(20, undefined, 2)}`;

test('takes out what a rule finds, each time it stands there', () => {
  const redact = createTextRedactor(matcher);
  expect(redact(`logs/${first}/${second}-${first}.txt`)).toBe(
    'logs/acme_********/acme_********-acme_********.txt',
  );
  expect(redact('src/app.ts')).toBe('src/app.ts');
});

test('takes out a value that was found elsewhere, unless it is too short to tell', () => {
  const matches = findAll(matcher, createChunk('pass = "correct-battery" pass = "src"'));
  expect(matches).toHaveLength(2);
  const redact = createTextRedactor(matcher, matches);
  expect(redact('src/correct-battery.txt')).toBe('src/********.txt');
});

test('leaves bytes of a name that are not UTF-8 as they are', () => {
  expect(createTextRedactor(matcher)(`\uDCFF/${first}`)).toBe('\uDCFF/acme_********');
});
