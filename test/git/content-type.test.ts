import { randomBytes } from 'node:crypto';

import { expect, test } from 'vitest';

import { judgeContent } from '../../src/git/content-type.ts';

const japanese = '名前を入力してください。\r\n上に三つの欄があります。\r\nkey = 1\r\n';

function toUtf16(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

test.each([
  ['little-endian with a mark', toUtf16(`\u{FEFF}${japanese}`, false), 'utf-16le'],
  ['big-endian with a mark', toUtf16(`\u{FEFF}${japanese}`, true), 'utf-16be'],
  ['little-endian Japanese without a mark', toUtf16(japanese, false), 'utf-16le'],
  ['big-endian Japanese without a mark', toUtf16(japanese, true), 'utf-16be'],
  ['little-endian English without a mark', toUtf16('name: value\n', false), 'utf-16le'],
  ['big-endian English without a mark', toUtf16('name: value\n', true), 'utf-16be'],
  ['long Korean', toUtf16('이름을 입력하십시오.\n'.repeat(900), false), 'utf-16le'],
  ['emoji cut at the end of the head', toUtf16(`x${'😀'.repeat(3000)}\n`, false), 'utf-16le'],
])('knows UTF-16: %s', (_, bytes, expected) => {
  expect(judgeContent(bytes)).toBe(expected);
});

test.each([
  ['source code with a NUL in a string', Buffer.from(`${'const a = 1;\n'.repeat(9)}const b = '\0';\n`)],
  ['one short line with a NUL', Buffer.from('the name of this is: abc\0def\n')],
  ['latin1 text with a NUL', Buffer.from(`${'caf\u{e9} cr\u{e8}me\n'.repeat(9)}\0\n`, 'latin1')],
  ['Japanese UTF-8 with a NUL', Buffer.from(`${japanese.repeat(3)}\0`)],
])('scans %s as text', (_, bytes) => {
  expect(judgeContent(bytes)).toBe('text');
});

test.each([
  ['random data', randomBytes(9000)],
  [
    'a picture',
    Buffer.concat([Buffer.from('\u{89}PNG\r\n\u{1a}\n\0\0\0\rIHDR', 'latin1'), randomBytes(500)]),
  ],
  ['UTF-32', Buffer.from('\u{ff}\u{fe}\0\0a\0\0\0b\0\0\0', 'latin1')],
  ['nothing but NULs', Buffer.alloc(100)],
  ['a program', Buffer.from('\u{7f}ELF\u{2}\u{1}\u{1}\0\0\0\0\0\0\0\0\0\u{3}\0>\0\u{1}\0\0\0', 'latin1')],
])('takes %s for binary', (_, bytes) => {
  expect(judgeContent(bytes)).toBe('binary');
});

test.each([
  ['git-crypt', Buffer.concat([Buffer.from('\0GITCRYPT\0'), randomBytes(9000)])],
  ['age', Buffer.concat([Buffer.from('age-encryption.org/v1\n-> X25519 '), randomBytes(9000)])],
])('knows what %s has encrypted', (_, bytes) => {
  expect(judgeContent(bytes)).toBe('encrypted');
});
