import { expect, test } from 'vitest';

import { isZero, parseRefLines } from '../../../src/git/push/parse-ref-lines.ts';

const one = 'a'.repeat(40);
const two = 'b'.repeat(64);

test('reads what git hands to its pre-push hook', () => {
  const text = `refs/heads/main ${one} refs/heads/main ${one}\nHEAD@{1 hour ago} ${two} refs/heads/-x ${two}\n`;
  expect(parseRefLines(text)).toEqual([
    { localRef: 'refs/heads/main', localId: one, remoteRef: 'refs/heads/main', remoteId: one },
    { localRef: 'HEAD@{1 hour ago}', localId: two, remoteRef: 'refs/heads/-x', remoteId: two },
  ]);
  expect(parseRefLines('')).toEqual([]);
});

test.each([
  ['no newline at the end', `a ${one} b ${one}`],
  ['an empty line', '\n'],
  ['a field too few', `a ${one} b\n`],
  ['an id that is too short', `a ${one.slice(1)} b ${one}\n`],
  ['an id that is none', `a ${one} b ${'g'.repeat(40)}\n`],
  ['a revision', `a ^${one} b ${one}\n`],
])('refuses %s', (_, text) => {
  expect(() => parseRefLines(text)).toThrow(expect.objectContaining({ code: 'push-refs-invalid' }));
});

test('knows the id that stands for nothing', () => {
  expect([isZero('0'.repeat(40)), isZero('0'.repeat(64)), isZero(one)]).toEqual([true, true, false]);
});
