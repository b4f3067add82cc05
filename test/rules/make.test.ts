import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';

test('gives the same values for the same seed, in the same order', () => {
  const [first, second] = [createMake(7), createMake(7)];
  expect([first.alnum(20), first.hex(8), first.pick([1, 2, 3])]).toEqual([
    second.alnum(20),
    second.hex(8),
    second.pick([1, 2, 3]),
  ]);
});

test('gives other values for another seed', () => {
  expect(createMake(1).alnum(40)).not.toBe(createMake(2).alnum(40));
});

test.each([
  ['alnum', /^[0-9A-Za-z]{40}$/],
  ['lower', /^[a-z]{40}$/],
  ['upper', /^[A-Z]{40}$/],
  ['digits', /^\d{40}$/],
  ['hex', /^[0-9a-f]{40}$/],
  ['base64', /^[0-9A-Za-z+/]{40}$/],
  ['base64url', /^[\w-]{40}$/],
] as const)('draws %s characters', (kind, pattern) => {
  expect(createMake(3)[kind](40)).toMatch(pattern);
});

test('draws bytes', () => {
  const bytes = createMake(3).bytes(2000);
  expect(bytes).toHaveLength(2000);
  expect(new Set(bytes).size).toBe(256);
});

test('refuses to pick from nothing', () => {
  expect(() => createMake(1).pick([])).toThrow(RangeError);
});
