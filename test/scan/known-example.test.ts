import { expect, test } from 'vitest';

import { isKnownExample } from '../../src/scan/known-example.ts';
import { createMatcher } from '../../src/scan/matcher.ts';
import { createChunk } from './helpers/chunk.ts';
import { findAll } from './helpers/find-all.ts';
import { createRule, createTable } from './helpers/rules.ts';

// From AWS's documentation of access keys, joined here so that no scanner stops at this file.
const documented = ['AKIAI44QH8', 'DHBEXAMPLE'].join('');
const documentedSecret = ['je7MtGbClwBF', '/2Zp9Utk/h3y', 'Co8nvbEXAMPLEKEY'].join('');

test('knows values of documentation, whole, and no others', () => {
  expect(isKnownExample(documented)).toBe(true);
  expect(isKnownExample(documentedSecret)).toBe(true);
  expect(isKnownExample(`${documented}X`)).toBe(false);
  expect(isKnownExample('')).toBe(false);
});

test('a documented value is no finding, of no rule', () => {
  const rules = [
    createRule({
      id: 'structured',
      keywords: ['akia'],
      source: String.raw`\b(?<secret>AKIA[0-9A-Z]{16})\b`,
      validate: () => true,
    }),
    createRule({
      id: 'generic',
      kind: 'generic',
      keywords: ['key'],
      source: 'key = "(?<secret>[^"]{8,40})"',
    }),
  ];
  const matcher = createMatcher(createTable(rules));
  expect(findAll(matcher, createChunk(`key = "${documented}"`))).toEqual([]);
});
