import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { escapeText } from '../../src/report/escape.ts';

test.each([
  ['a window title', '\u001B]0;owned\u0007', String.raw`\x1b]0;owned\x07`],
  ['a colour by the one-byte CSI', '\u009B31mred', String.raw`\x9b31mred`],
  ['a carriage return over what stands before', 'bad\rok', String.raw`bad\rok`],
  ['a new line and a tab', 'a\nb\tc', String.raw`a\nb\tc`],
  ['NUL, backspace and DEL', '\0\b\u007F', String.raw`\x00\x08\x7f`],
  ['right-to-left override', 'exe\u202Etxt', String.raw`exe\u{202e}txt`],
  ['isolates', '\u2066a\u2069', String.raw`\u{2066}a\u{2069}`],
  ['marks of direction', '\u200E\u200F\u061C', String.raw`\u{200e}\u{200f}\u{61c}`],
  ['zero-width space and joiners', 'a\u200Bb\u200C\u200D', String.raw`a\u{200b}b\u{200c}\u{200d}`],
  ['byte order mark and soft hyphen', '\uFEFFa\u00AD', String.raw`\u{feff}a\xad`],
  ['line and paragraph separators', '\u2028\u2029', String.raw`\u{2028}\u{2029}`],
  ['invisible tag letters', '\u{E0061}', String.raw`\u{e0061}`],
  ['a blank Hangul letter', '\u3164', String.raw`\u{3164}`],
  ['bytes of a name that is not UTF-8', 'caf\uDCE9\uDC80', String.raw`caf\xe9\x80`],
  ['half a surrogate pair', '\uD83D!', String.raw`\u{d83d}!`],
])('shows %s instead of doing it', (_what, text, expected) => {
  expect(escapeText(text)).toBe(expected);
});

test.each(['src/pay.ts:12:18', 'données/été.py', '設定/キー.ts', '葛\u{E0100}飾区', '🗝️.md', 'a b\\c\'"`$'])(
  'leaves %s alone',
  (text) => {
    expect(escapeText(text)).toBe(text);
  },
);

test('nothing that a terminal or a reader is fooled by comes through, whatever goes in', () => {
  const bad = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\p{Cs}/u;
  assert(
    property(
      string({ unit: integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        expect(escapeText(text)).not.toMatch(bad);
      },
    ),
  );
});
