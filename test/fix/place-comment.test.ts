import { expect, test } from 'vitest';

import { placeComment } from '../../src/fix/place-comment.ts';
import { findLanguage } from '../../src/languages/find-language.ts';

const comment = 'COMMENT';

/** Gives the text with the comment above the line that holds `SECRET`; undefined where none can stand. */
function place(path: string, text: string): string | undefined {
  const start = text.indexOf('SECRET');
  const range = { start, end: start + 6 };
  const edit = placeComment({ text, range, comment, path, language: findLanguage(path) });
  if (edit === undefined || !('text' in edit.how)) return undefined;
  return text.slice(0, edit.range.start) + edit.how.text + text.slice(edit.range.end);
}

test.each([
  ['a.js', "f();\n\tg('SECRET');\n", "f();\n\tCOMMENT\n\tg('SECRET');\n"],
  ['a.py', "k = 'SECRET'\n", "COMMENT\nk = 'SECRET'\n"],
  ['a.py', "\u{FEFF}k = 'SECRET'\r\n", "\u{FEFF}COMMENT\r\nk = 'SECRET'\r\n"],
  ['a.yml', 'a: 1\nb:\n  c: SECRET\n', 'a: 1\nb:\n  COMMENT\n  c: SECRET\n'],
  ['a.html', '<b>\n<i>SECRET</i>\n', '<b>\nCOMMENT\n<i>SECRET</i>\n'],
])('%s: a line of its own, as deep as the next: %j', (path, text, expected) => {
  expect(place(path, text)).toBe(expected);
});

test.each([
  ['a.js', 'const k = `\nSECRET`;\n'],
  ['a.py', 'k = """\nSECRET\n"""\n'],
  ['a.sh', 'curl \\\n  -H SECRET\n'],
  ['a.yml', 'key: |\n  one\n  SECRET\n'],
  ['a.yaml', 'jobs:\n  - run: >-\n\n      one\n        SECRET\n'],
  ['a.html', '<a\n  href="SECRET">\n'],
  ['a.jsx', 'const a = (\n  <b>\n    SECRET\n  </b>);\n'],
])('%s: no comment where it would be a part of something else: %j', (path, text) => {
  expect(place(path, text)).toBeUndefined();
});
