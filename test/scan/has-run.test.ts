import { assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { hasRun } from '../../src/scan/has-run.ts';

const inside = { hex: '[0-9A-Fa-f]', alnum: '[0-9A-Za-z]', word: String.raw`[\w-]`, value: '[\\w+/.~%=:-]' };

test('finds a run wherever it stands, and nothing shorter', () => {
  const unit = constantFrom(...Array.from('aF09gZ_-+/.~%=: \né'));
  const alphabets = constantFrom('hex', 'alnum', 'word', 'value');
  assert(
    property(
      string({ unit, maxLength: 40 }),
      alphabets,
      integer({ min: 1, max: 8 }),
      (text, alphabet, length) => {
        const bytes = Buffer.from(text);
        const expected = new RegExp(`${inside[alphabet]}{${length}}`).test(text);
        expect(hasRun(bytes, { from: 0, to: bytes.length }, { alphabet, length })).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('looks at nothing outside of its bounds', () => {
  const bytes = Buffer.from('abcdef');
  const run = { alphabet: 'hex', length: 4 } as const;
  expect(hasRun(bytes, { from: 0, to: 4 }, run)).toBe(true);
  expect(hasRun(bytes, { from: 0, to: 3 }, run)).toBe(false);
  expect(hasRun(bytes, { from: 3, to: 6 }, run)).toBe(false);
});
