import { expect, test } from 'vitest';

import { findSurroundings } from '../../src/fix/find-literal.ts';
import { findLanguage } from '../../src/languages/find-language.ts';

test.each([
  ['a.js', '`${', '}`'],
  ['a.py', 'f"{', '}"'],
  ['a.jsx', '<a>', '</a>'],
  ['a.sh', '$(', ')'],
])('%s: nesting of any depth ends', (name, open, close) => {
  const find = (depth: number) => {
    const before = `x = ${open.repeat(depth)}"`;
    const range = { start: before.length, end: before.length + 5 };
    return findSurroundings(`${before}value"${close.repeat(depth)};\n`, range, findLanguage(name)).kind;
  };
  expect(find(20)).toBe('literal');
  expect(['code', 'literal']).toContain(find(50_000));
});

test.each(['a.sh', 'a.rb', 'a.php', 'a.tf'])('%s: many heredocs without an end take no long time', (name) => {
  const before = `${'x <<<A <<A\n'.repeat(100_000)}y = "`;
  const range = { start: before.length, end: before.length + 5 };
  const begin = performance.now();
  findSurroundings(`${before}value"\n`, range, findLanguage(name));
  expect(performance.now() - begin).toBeLessThan(4000);
});
