import { expect, test } from 'vitest';

import { addEnvName } from '../../../src/fix/env-file/add-env-name.ts';
import { addEnvValue } from '../../../src/fix/env-file/add-env-value.ts';

const entry = { name: 'API_KEY', value: 'made-up-1' };

test.each([
  ['an empty file', '', 'API_KEY=made-up-1\n'],
  ['a file', 'PORT=1\n', 'PORT=1\nAPI_KEY=made-up-1\n'],
  ['a file without a last line end', 'PORT=1', 'PORT=1\nAPI_KEY=made-up-1\n'],
  ['Windows line ends', 'PORT=1\r\n', 'PORT=1\r\nAPI_KEY=made-up-1\r\n'],
  ['a byte order mark', '\u{FEFF}', '\u{FEFF}API_KEY=made-up-1\n'],
  ['a line that waits for it', 'API_KEY=\nPORT=1\n', 'API_KEY=made-up-1\nPORT=1\n'],
  ['such a line with Windows line ends', 'API_KEY= \r\nPORT=1', 'API_KEY=made-up-1\r\nPORT=1'],
  ['comments and spaces', '# a\n\n B = 2 # c\n', '# a\n\n B = 2 # c\nAPI_KEY=made-up-1\n'],
])('adds a line to %s', (_, text, expected) => {
  expect(addEnvValue(text, entry)).toEqual({ text: expected, name: 'API_KEY' });
});

test('takes the name that holds the value already', () => {
  const text = 'OTHER="made-up-1"\n';
  expect(addEnvValue(text, entry)).toEqual({ text, name: 'OTHER' });
  const both = `${text}API_KEY=made-up-1\n`;
  expect(addEnvValue(both, entry)).toEqual({ text: both, name: 'API_KEY' });
});

test('overwrites no other value', () => {
  const text = 'API_KEY=a\nAPI_KEY_2=b\n';
  expect(addEnvValue(text, entry)).toEqual({ text: `${text}API_KEY_3=made-up-1\n`, name: 'API_KEY_3' });
});

test('adds nothing that would be swallowed, or swallow what follows', () => {
  expect(addEnvValue(`OPEN='never closed\n`, { name: 'A', value: `it's` })).toBeUndefined();
  expect(addEnvValue('', { name: 'A', value: `'$"` })).toBeUndefined();
  expect(addEnvValue('', { name: 'A', value: 'a\u0000b' })).toBeUndefined();
});

test.each([
  ['', 'API_KEY=\n'],
  ['A=1\r\n', 'A=1\r\nAPI_KEY=\r\n'],
  ['# API_KEY=\n', '# API_KEY=\n'],
  ['export API_KEY=x\n', 'export API_KEY=x\n'],
  ['API_KEYS=\n', 'API_KEYS=\nAPI_KEY=\n'],
])('adds a name to the example %j', (text, expected) => {
  expect(addEnvName(text, 'API_KEY')).toBe(expected);
});
