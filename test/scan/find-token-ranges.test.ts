import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { findTokenRanges } from '../../src/scan/find-token-ranges.ts';

const value = createMake(4).alnum(30);

function hidden(text: string): readonly string[] {
  return findTokenRanges(text).map(({ start, end }) => text.slice(start, end));
}

test('leaves an allow comment readable, so that a mistake in it can be seen', () => {
  expect(hidden('x = y // keyguard:allow acme-key -- reason')).toEqual([]);
  expect(hidden('x = y // keyguard: allow acme-key')).toEqual([]);
});

test('leaves the scheme of an Authorization header readable, and hides what follows it', () => {
  expect(new Set(hidden(`Authorization: Bearer ${value}`))).toEqual(new Set([value]));
  expect(hidden('auth: "Basic marigold"')).toEqual(['marigold']);
});

test('hides what is assigned to a name that only resembles the marker', () => {
  expect(hidden(`keyguard:${value.slice(0, 9)}`)).toEqual([value.slice(0, 9)]);
  expect(hidden('keyguard:allowance')).toEqual(['allowance']);
});
