import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import { createSecret, reveal } from '../../src/scan/secret.ts';
import { createChunk, createFile } from './helpers/chunk.ts';
import { findAll } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const acme = createRule({
  id: 'acme-key',
  keywords: ['acme_'],
  source: String.raw`\b(?<secret>acme_[0-9a-z]{12})\b`,
});
const assigned = createRule({
  id: 'assigned',
  kind: 'generic',
  keywords: ['token', 'pass'],
  source: String.raw`(?:token|pass)\w{0,9} ?[:=] ?["'](?<secret>[^"'\n]{8,40})["']`,
  flags: 'i',
  minEntropy: 2,
});
const block = createRule({
  id: 'block',
  kind: 'private-key',
  keywords: ['-----begin'],
  source: String.raw`(?<secret>-----BEGIN KEY-----\n(?:[A-Za-z0-9]{1,76}\n){1,50}-----END KEY-----)`,
  multiline: true,
});
const matcher = createMatcher(createTable([acme, assigned, block]));
const token = `acme_${randomText(12)}`;
const value = randomText(20);
const key = ['-----BEGIN KEY-----', randomText(64), randomText(30), '-----END KEY-----'];

function findIn(text: string | Uint8Array, facts?: Parameters<typeof createChunk>[1]) {
  return findAll(matcher, createChunk(text, facts));
}

test('gives the place in 1-based lines and UTF-16 columns, the end exclusive', () => {
  const [match] = findIn(`one\ntwo "😀é" = '${token}'\n`);
  expect(match?.span).toEqual({ startLine: 2, startColumn: 14, endLine: 2, endColumn: 14 + token.length });
  expect(match && reveal(match.secret)).toBe(token);
});

test('counts lines and columns on from those of the chunk', () => {
  const [first, second] = findIn(`x ${token}\n${token}`, { line: 7, column: 100 });
  expect(first?.span).toMatchObject({ startLine: 7, startColumn: 103 });
  expect(second?.span).toMatchObject({ startLine: 8, startColumn: 1 });
});

test('a byte order mark takes no column', () => {
  expect(findIn(`\uFEFF${token}`)[0]?.span).toMatchObject({ startColumn: 1, endColumn: 1 + token.length });
});

test('bytes that are no UTF-8 do not shift what follows', () => {
  const bytes = Buffer.concat([Buffer.from([0x61, 0xff, 0xe2, 0x82]), Buffer.from(` '${token}' é`)]);
  expect(findIn(bytes)[0]?.span).toMatchObject({ startColumn: 7, endColumn: 7 + token.length });
});

test('reads latin1 when the chunk says so', () => {
  const bytes = Buffer.from(`\u00E9\u00E9 "${token}"`, 'latin1');
  expect(findIn(bytes, { encoding: 'latin1' })[0]?.span.startColumn).toBe(5);
});

test('NUL bytes and lone carriage returns are text like any other', () => {
  expect(findIn(`\0\0\r\0 ${token}\0`)[0]?.span).toMatchObject({ startLine: 1, startColumn: 6 });
});

test('the carriage return of CRLF is no part of a secret, a line or a column', () => {
  const [one, two, three] = findIn(`a\r\n${token}\r\n${key.join('\r\n')}\r\ntoken = "${value}"\r\n`);
  expect(one?.span).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 + token.length });
  expect(one && reveal(one.line)).toBe(token);
  expect(two && reveal(two.secret)).toBe(key.join('\n'));
  expect(two?.span).toEqual({ startLine: 3, startColumn: 1, endLine: 6, endColumn: 18 });
  expect(three && reveal(three.line)).toBe(`token = "${value}"`);
});

test('reports what begins in the own part of the chunk, seen to its end in the context', () => {
  const text = `${token}\n${token}\n${token}\n`;
  const own = { start: token.length + 1, end: token.length + 3 };
  expect(findIn(text, own).map(({ span }) => span.startLine)).toEqual([2]);
});

test('a match that begins before its secret belongs where it begins', () => {
  const text = `token = "${value}"`;
  expect(findIn(text, { start: 0, end: 5 })).toHaveLength(1);
  expect(findIn(text, { start: 5, end: text.length })).toEqual([]);
});

test('one value at one place is one match, of the more specific rule', () => {
  const matches = findIn(`token = "${token}"`);
  expect(matches.map(({ ruleId }) => ruleId)).toEqual(['acme-key']);
  expect(matches[0]?.identifier).toBe('token');
});

test('a value that a specific rule knows to be wrong is not reported by a generic one', () => {
  const checked = createMatcher(createTable([{ ...acme, validate: () => false }, assigned]));
  expect(findAll(checked, createChunk(`token = "${token}"`))).toEqual([]);
  expect(findAll(checked, createChunk(`token = "${token} and more"`))).toHaveLength(1);
});

test('asks the rule with all that a judgement needs', () => {
  const asked: unknown[] = [];
  const rule = { ...acme, validate: (candidate: unknown) => asked.push(candidate) > 0 };
  findAll(createMatcher(createTable([rule])), createChunk(`a\nx = ${token}\n`));
  expect(asked).toEqual([
    { secret: token, groups: { secret: token }, path: 'src/app.ts', window: `x = ${token}`, index: 4 },
  ]);
});

test('drops what has too little entropy for its rule', () => {
  expect(findIn('token = "aabbaabbabab"')).toEqual([]);
});

test('carries its line and the line above, and what may be shown of the secret', () => {
  const [first, second] = findIn(`above\nx ${token} y\n${token}`);
  expect(first && [reveal(first.line), first.lineAbove && reveal(first.lineAbove)]).toEqual([
    `x ${token} y`,
    'above',
  ]);
  expect(second?.lineAbove && reveal(second.lineAbove)).toBe(`x ${token} y`);
  expect(first?.publicPrefix).toBe('acme_');
  expect(findIn(token)[0]).not.toHaveProperty('lineAbove');
  expect(findIn(`the end of a line\n${token}`, { column: 9 })[0]).not.toHaveProperty('lineAbove');
  expect(findIn(`pass = "pass${value}"`)[0]).not.toHaveProperty('publicPrefix');
});

test('finds secrets over several lines, whatever stands around them', () => {
  const [match] = findIn(`x\nconst k = \`${key.join('\n')}\`;\n`);
  expect(match?.span).toEqual({ startLine: 2, startColumn: 12, endLine: 5, endColumn: 18 });
  expect(match?.identifier).toBe('k');
  expect(match && reveal(match.line)).toBe(`const k = \`${key[0]}`);
});

test('finds matches beside each other on one line, in order', () => {
  const tokens = [1, 2, 3].map((seed) => `acme_${randomText(12, undefined, seed)}`);
  expect(findIn(tokens.join(' ')).map(({ secret }) => reveal(secret))).toEqual(tokens);
});

test("finds this clone's own secrets letter for letter, and names their variables", () => {
  const own = [
    { name: 'DB_PASSWORD', value: createSecret('p.a+s(s)w[0]rd') },
    { name: 'GREETING', value: createSecret('пароль-для-входа') },
  ];
  const withOwn = createMatcher(createTable([assigned]), own);
  const text = 'a p.a+s(s)w[0]rd b\npXa+s(s)w[0]rd\nP.a+s(s)w[0]rd\n"пароль-для-входа"\n';
  expect(findAll(withOwn, createChunk(text))).toMatchObject([
    {
      ruleId: 'own-secret',
      kind: 'own-secret',
      severity: 'error',
      env: 'DB_PASSWORD',
      span: { startLine: 1 },
    },
    { ruleId: 'own-secret', env: 'GREETING', span: { startLine: 4, startColumn: 2 } },
  ]);
});

test('a short own secret is not found within a longer word', () => {
  const withOwn = createMatcher(createTable([]), [{ name: 'PIN_TOKEN', value: createSecret('abcd1234') }]);
  expect(findAll(withOwn, createChunk('xabcd1234 abcd12345'))).toEqual([]);
  expect(findAll(withOwn, createChunk('-abcd1234-'))).toHaveLength(1);
});

test('an own secret over several lines is found by its longest line', () => {
  const lines = ['-----BEGIN', randomText(40), randomText(30)];
  const own = [
    { name: 'SIGNING_KEY', value: createSecret(lines.join('\n')) },
    { name: 'SHORT_LINES', value: createSecret('first\nsecond\nthird') },
  ];
  const withOwn = createMatcher(createTable([]), own);
  expect(findAll(withOwn, createChunk(`a first second\n  "${lines[1]}\\n" +\n`))).toMatchObject([
    { env: 'SIGNING_KEY', span: { startLine: 2, startColumn: 4, endColumn: 44 } },
  ]);
});

test('a rule with no keywords never runs, and an empty table finds nothing', () => {
  expect(findAll(createMatcher(createTable([{ ...acme, keywords: [] }])), createChunk(token))).toEqual([]);
  expect(findAll(createMatcher(createTable([])), createChunk(token))).toEqual([]);
});

test('a pattern that matches nothing at all ends', () => {
  const empty = createRule({ id: 'empty', keywords: ['x'], source: '(?<secret>)' });
  expect(findAll(createMatcher(createTable([empty])), createChunk('xxxx\nxx'))).toEqual([]);
});

test('keeps the match of the file it is told', () => {
  const file = createFile('other.ts');
  expect(findIn(token, { file })[0]?.file).toBe(file);
});
