import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import type { Chunk } from '../../src/types.ts';
import { createChunk, createFile } from './helpers/chunk.ts';
import { describeMatch } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const single = createRule({
  id: 'acme',
  keywords: ['acme_'],
  source: String.raw`(?<secret>acme_[0-9a-z]{12})`,
});
const block = createRule({
  id: 'block',
  kind: 'private-key',
  keywords: ['begin key'],
  source: String.raw`(?<secret>BEGIN KEY\n(?:[\w+/]{1,76}\n){1,200}END KEY)`,
  multiline: true,
});
const matcher = createMatcher(createTable([single, block]));
const body = randomText(64, 'ABCDEFGHabcdefgh0123456789+/');
const part = { isWhole: false };

function wants(text: string, facts: Partial<Chunk> = part): boolean {
  return matcher.wantsContext(createChunk(text, facts));
}

test.each([
  ['a keyword of a rule over several lines', 'x\nBEGIN KEY\n'],
  ['a line of a key', body],
  ['an indented line of a key among others', `a: |\n    ${body}\nb\n`],
  ['a line of a key in a string', `  "${body}\\n" +\r\n`],
  ['a line of a key in a comment', `# ${body}`],
  ['a line of a key, padded', `${body}==`],
  ['a line of a key after many words', `${'word '.repeat(5000)}\n${body}\n`],
])('asks for what is around %s', (_what, text) => {
  expect(wants(text)).toBe(true);
});

test.each([
  ['ordinary lines', 'const a = 1;\nreturn a;\n'],
  ['a keyword of a rule for one line', 'acme_'],
  ['a long name', `x = ${body}`],
  ['a line of a hash', `"sha512-${body}==",`],
  ['a short line of letters', body.slice(0, 50)],
  ['nothing', ''],
])('does not ask for what is around %s', (_what, text) => {
  expect(wants(text)).toBe(false);
});

test('does not ask where nothing is around: a whole file, a new file, no rule over several lines', () => {
  expect(wants(body, { isWhole: true })).toBe(false);
  expect(wants(body, { isWhole: false, file: createFile('new', { status: 'added' }) })).toBe(false);
  expect(createMatcher(createTable([single])).wantsContext(createChunk(body, part))).toBe(false);
});

test('reports from the whole content what touches an added line, and only rules over several lines', () => {
  const key = `BEGIN KEY\n${body}\n${body}\nEND KEY\n`;
  const text = `acme_${randomText(12)}\n${key}x\n${key}`;
  const found = (added: number): string[] => {
    const places: string[] = [];
    matcher.matchContext(
      createChunk(text),
      (first, last) => first <= added && added <= last,
      (match) => places.push(describeMatch(match).split(' ', 2).join(' ')),
    );
    return places;
  };
  expect(found(1)).toEqual([]);
  expect(found(2)).toEqual(['2:1-5:8 block']);
  expect(found(4)).toEqual(['2:1-5:8 block']);
  expect(found(6)).toEqual([]);
  expect(found(9)).toEqual(['7:1-10:8 block']);
});

test('looks at a long line of base64 in linear time', () => {
  const started = performance.now();
  expect(wants(`x ${body.repeat(150_000)}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});
