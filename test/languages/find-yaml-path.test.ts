import { expect, test } from 'vitest';

import { findYamlPath } from '../../src/languages/find-yaml-path.ts';

/** The place of `@`. */
function find(text: string): string {
  const { keys, isBlock } = findYamlPath(text, text.indexOf('@'));
  return keys.join('.') + (isBlock ? ' |' : '');
}

test.each([
  ['a: @', 'a'],
  ['a:\n  b:\n    c: "@"', 'a.b.c'],
  ['a:\n  x: 1\n  b: @', 'a.b'],
  ['a:\n  - b: @', 'a.b'],
  ['a:\n- b: @', 'a.b'],
  ['a:\n- b: 1\n  c: @', 'a.c'],
  [
    'jobs:\n  one:\n    steps:\n      - name: x\n        run: |\n          a: b\n          curl @',
    'jobs.one.steps.run |',
  ],
  ['jobs:\n  one:\n    steps:\n      - run: >-\n          @', 'jobs.one.steps.run |'],
  ['jobs:\n  one:\n    steps:\n      - run: x\n        env:\n          K: @', 'jobs.one.steps.env.K'],
  ['# a:\na:\n\n  # c\n  b:\r\n    - K=@', 'a.b'],
  ['env: { K: @ }', 'env'],
  ['@', ''],
  ['a: 1\nb:\n  "c d": @', 'b.c d'],
])('finds the keys above @ in %j', (text, expected) => {
  expect(find(text)).toBe(expected);
});
