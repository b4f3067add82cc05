import { expect, test } from 'vitest';

import { createRedactor } from '../../src/fix/create-redactor.ts';

const mask = '********';
const hide = (...values: readonly string[]) => createRedactor({ subjects: [], matches: [], values });

test('hides every place, also where values overlap or one holds another', () => {
  expect(hide('abcdef', 'defghi', 'cd')('x abcdefghi y cd z')).toBe(`x ${mask} y ${mask} z`);
  expect(hide('aaa')('aaaaa')).toBe(mask);
});

test('hides a value over several lines as a whole, and its lines wherever they stand; the number of lines stays', () => {
  const redact = hide('begin-1\nmiddle-2\nend');
  expect(redact('k = "begin-1\nmiddle-2\nend"\n')).toBe(`k = "${mask}\n${mask}\n${mask}"\n`);
  expect(redact('  middle-2  # alone\nend of it\n')).toBe(`  ${mask}  # alone\nend of it\n`);
});

test('leaves a text alone that holds none, and takes an empty value for none', () => {
  expect(hide('', 'abcdef')('nothing here')).toBe('nothing here');
});
