import { expect, test } from 'vitest';

import { createMatcher } from '../../../src/scan/matcher.ts';
import { createChunk } from '../helpers/chunk.ts';
import { encoders } from '../helpers/encoders.ts';
import { randomText } from '../helpers/random-text.ts';
import { createRule, createTable } from '../helpers/rules.ts';

const rule = createRule({
  id: 'token',
  keywords: ['token'],
  source: String.raw`token=(?<secret>[\w.-]{8,64})`,
});

/** Bytes that are decoded and characters that patterns are given, for each byte of a text. */
function measureWork(text: string): number {
  let work = 0;
  const matcher = createMatcher(createTable([rule]), [], { onWork: (units) => (work += units) });
  matcher.match(createChunk(text), () => undefined);
  return work / Buffer.byteLength(text);
}

const { base64, base64url, hex, percent, unicode, html } = encoders;
const repeat = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length));
const MIB = 1_048_576;
const words = repeat('token=abcdefgh and ', MIB / 2);
const nest = (text: string, encode: (inner: string) => string, depth: number): string =>
  depth === 0 ? text : nest(encode(text), encode, depth - 1);
const bytes = Buffer.from(
  randomText(MIB / 2, Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('')),
  'latin1',
);
const lines = (text: string, width: number): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gs'))?.join('\n') ?? '';

// Each byte is tried in a few phases of a few encodings, at both depths, and then given to a pattern twice.
const BUDGET = 40;

test.each([
  ['base64 of text', base64(words)],
  ['base64 of text in lines', lines(base64(words), 76)],
  ['base64 of text in lines that are no groups', lines(base64(words), 77)],
  ['base64 of bytes', bytes.toString('base64')],
  ['base64 of bytes in lines', lines(bytes.toString('base64'), 64)],
  ['base64 of text and bytes in turn', repeat(base64(`${words.slice(0, 60)}${'\0'.repeat(60)}`), MIB)],
  ['base64 in base64 in base64', nest(words.slice(0, MIB / 8), base64, 4)],
  ['hex in base64', base64(hex(words.slice(0, MIB / 8)))],
  ['hex', hex(words)],
  ['base64 with signs of both kinds', repeat(`${base64url(words.slice(0, 48))}-+_/`, MIB)],
  ['percent', percent(words.slice(0, MIB / 4))],
  ['percent in percent', nest(words.slice(0, MIB / 16), percent, 3)],
  ['percent in lines', lines(percent(words.slice(0, MIB / 4)), 8190)],
  ['escapes in a line', unicode(words.slice(0, MIB / 8))],
  ['escapes in short lines', repeat(String.raw`\u0041` + '\n', MIB / 2)],
  ['entities', html(words.slice(0, MIB / 8))],
  ['all escapes in turn', repeat(String.raw`%41\u0041&#65;\/a`, MIB / 2)],
  ['escapes far from each other', repeat(`%41${'x'.repeat(5000)}`, MIB)],
  ['backslashes', repeat('\\', MIB / 2)],
  ['very many short tokens', repeat(`${base64('token=abcdefgh and more text')}\n`, MIB)],
])('decodes each byte a few times at most: %s', (_what, text) => {
  expect(measureWork(text)).toBeLessThan(BUDGET);
});

test.each([
  ['one long token', (size: number) => base64(repeat('token=abcdefgh and ', size))],
  ['one long line of escapes', (size: number) => repeat('%41%42 ', size)],
  ['many short tokens', (size: number) => repeat(`${base64('token=abcdefgh and more text')}\n`, size)],
])('ten times the text is ten times the work: %s', (_what, write) => {
  expect(measureWork(write(MIB))).toBeLessThan(measureWork(write(MIB / 10)) * 1.1);
});

test('costs nothing where nothing is encoded', () => {
  const source = "const sum = 1; // a comment, a digest: 'sha512-";
  const digest = Buffer.from(bytes.subarray(0, 64)).toString('base64');
  expect(measureWork(repeat(`${source}${digest}'\n`, MIB))).toBe(0);
});
