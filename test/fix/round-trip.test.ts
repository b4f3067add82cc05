import { assert, pre, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';

import { rewriteValue } from '../../src/fix/rewrite-value.ts';
import type { StringForm } from '../../src/languages/code-language.ts';
import { findLanguage } from '../../src/languages/find-language.ts';

const paths = [
  'a.js',
  'a.ts',
  'a.py',
  'a.rb',
  'a.php',
  'a.go',
  'a.sh',
  'a.fish',
  'a.ps1',
  'a.pl',
  'a.lua',
  'a.R',
  'a.jl',
];
const forms = paths
  .flatMap((path) => (findLanguage(path).strings ?? []).map((form) => ({ path, form })))
  // Texts of several lines, which begin with a line end.
  .filter(({ form }) => !form.open.startsWith('@'));

/** Writes a value as a person would in this kind of text; undefined when it cannot stand there. */
function write(value: string, { escape, escapable, close, twice = [] }: StringForm): string | undefined {
  const quote = close.charAt(0);
  if (escape === 'doubled') return value.replaceAll(quote, quote + quote);
  if (escape === undefined) return value.includes(quote) ? undefined : value;
  const sign = escape === 'backtick' ? '`' : '\\';
  if (escapable !== undefined && !escapable.includes(quote)) return /[\\"']/u.test(value) ? undefined : value;
  const escaped = value.replaceAll(sign, () => sign + sign).replaceAll(quote, () => sign + quote);
  return twice.reduce((text, each) => text.replaceAll(each, each + each), escaped);
}

// Signs that begin an expression somewhere are left to the table of places.
const values = stringMatching(/^[A-Za-z0-9 /+=:;.,_'"\\<>^|~-]{1,30}$/);

test.each(forms)('a value is the same in $path between $form.open', ({ path, form }) => {
  assert(
    property(values, values, (value, before) => {
      const [written, ahead] = [write(value, form), write(before, form)];
      pre(written !== undefined && ahead !== undefined);
      const code = `${path.endsWith('php') ? '<?php ' : ''}x = ${form.open}${ahead}`;
      const start = code.length;
      const text = `${code}${written}${form.close}\n`;
      const range = { start, end: start + written.length };
      const result = rewriteValue({
        text,
        range,
        code: 'CODE',
        name: 'K',
        part: 'value',
        language: findLanguage(path),
      });
      expect(result).toMatchObject({ value });
    }),
    { numRuns: 40 },
  );
});
