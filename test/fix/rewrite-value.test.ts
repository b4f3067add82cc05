import { expect, test } from 'vitest';

import { rewriteValue } from '../../src/fix/rewrite-value.ts';
import { fillName, findLanguage } from '../../src/languages/find-language.ts';

/** Rewrites the value between the marks ⟦ and ⟧. */
function rewrite(path: string, marked: string, part: 'value' | 'whole' = 'value'): unknown {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  const language = findLanguage(path);
  const result = rewriteValue({
    text,
    range: { start, end },
    code: fillName(language.lookup ?? '', 'KEY'),
    name: 'KEY',
    part,
    language,
  });
  if (typeof result === 'string') return result;
  return { text: text.slice(0, result.start) + result.text + text.slice(result.end), value: result.value };
}

test.each([
  ['a text', `const a = '⟦abc⟧';`, 'const a = process.env.KEY;'],
  ['a default value', `f(a = "⟦abc⟧", b)`, 'f(a = process.env.KEY, b)'],
  ['the inside of a text', `x("Bearer ⟦abc⟧")`, 'x("Bearer " + process.env.KEY)'],
  ['with more behind it', `x('a/⟦abc⟧/b')`, `x('a/' + process.env.KEY + '/b')`],
  ['before a method', `'a/⟦abc⟧/b'.trim()`, `('a/' + process.env.KEY + '/b').trim()`],
  ['a template', 'x(`Bearer ⟦abc⟧ ${y}`)', 'x(`Bearer ${process.env.KEY} ${y}`)'],
  ['a text inside a template', 'x(`${f("⟦abc⟧")}`)', 'x(`${f(process.env.KEY)}`)'],
  ['after a comment with an apostrophe', `// don't\nx("⟦abc⟧")`, `// don't\nx(process.env.KEY)`],
])('rewrites %s', (_, marked, expected) => {
  expect(rewrite('a.js', marked)).toEqual({ text: expected, value: 'abc' });
});

test('moves the whole text where its parts make no sense alone', () => {
  expect(rewrite('a.js', `x('a://b:⟦abc⟧@c/\\'d')`, 'whole')).toEqual({
    text: 'x(process.env.KEY)',
    value: `a://b:abc@c/'d`,
  });
});

test('leaves what it cannot read', () => {
  expect(rewrite('a.js', 'f(⟦abc⟧)')).toBe('not-text');
  expect(rewrite('a.js', String.raw`x('⟦a\0c⟧')`)).toBe('escaped');
  expect(rewrite('a.json', '{"a": "⟦abc⟧"}')).toBe('json');
});
