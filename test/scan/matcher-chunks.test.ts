import { array, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import { resolveOverlaps } from '../../src/scan/resolve-overlaps.ts';
import { createFile } from './helpers/chunk.ts';
import { cutChunks } from './helpers/cut-chunks.ts';
import { describeMatch, findAll } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const matcher = createMatcher(
  createTable([
    createRule({ id: 'acme', keywords: ['acme_'], source: String.raw`\b(?<secret>acme_[0-9a-z]{12})\b` }),
    createRule({
      id: 'assigned',
      kind: 'generic',
      keywords: ['token', 'key'],
      source: String.raw`(?:token|key)\w{0,9} ?[:=] ?["'](?<secret>[^"'\s]{8,40})["']`,
      flags: 'i',
    }),
    createRule({
      id: 'block',
      kind: 'private-key',
      keywords: ['begin key'],
      source: String.raw`(?<secret>BEGIN KEY\n(?:[A-Za-z0-9]{1,76}\n){1,200}END KEY)`,
      multiline: true,
    }),
  ]),
);

const file = createFile();
const seeds = integer({ min: 1, max: 1e9 });
const lines = oneof(
  seeds.map((seed) => `acme_${randomText(12, undefined, seed)}`),
  seeds.map((seed) => `  const myToken = "${randomText(20, undefined, seed)}"; // é😀`),
  seeds.map((seed) => `"apiKey": '${randomText(16, undefined, seed)}',\r`),
  seeds.map((seed) => `BEGIN KEY\n${`${randomText(64, undefined, seed)}\n`.repeat(seed % 190)}END KEY`),
  seeds.map((seed) => `${'日本語 token '.repeat(seed % 900)}acme_${randomText(12, undefined, seed)}`),
  seeds.map((seed) => `${'var a=1;'.repeat(seed % 4000)}key="${randomText(30, undefined, seed)}";`.repeat(2)),
  constantFrom('', 'BEGIN KEY', 'END KEY', 'token key = ""', '\r', 'acme_', 'return null;\n'.repeat(500)),
);

function describeAll(text: Buffer, cuts: readonly number[]): string[] {
  const chunks = cutChunks(text, cuts).map((chunk) => ({ ...chunk, file }));
  return resolveOverlaps(findAll(matcher, ...chunks)).map(describeMatch);
}

test('it makes no difference where a file is cut into chunks', () => {
  const cutAt = array(integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 6 });
  assert(
    property(array(lines, { minLength: 1, maxLength: 40 }), cutAt, (texts, places) => {
      const text = Buffer.from(texts.join('\n'));
      const cuts = places.map((place) => Math.floor((place / 1_000_000) * text.length));
      expect(describeAll(text, cuts)).toEqual(describeAll(text, []));
    }),
    { numRuns: 60 },
  );
});

test('a secret is found wherever a cut goes through it or stands near it', () => {
  const text = Buffer.from(`${'x '.repeat(3000)}token: "${randomText(20)}"${' y'.repeat(40_000)}`);
  const whole = describeAll(text, []);
  expect(whole).toHaveLength(1);
  for (let cut = 5900; cut < 6100; cut++) expect(describeAll(text, [cut])).toEqual(whole);
});

test('the lines of several hunks keep their own numbers', () => {
  const text = Buffer.from(`acme_${randomText(12)}\n`);
  const chunks = [3, 90].map((line) => ({ ...cutChunks(text, [])[0]!, line, isWhole: false }));
  expect(findAll(matcher, ...chunks).map(({ span }) => span.startLine)).toEqual([3, 90]);
});
