import { array, assert, constantFrom, dictionary, jsonValue, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { removeScript, setScript } from '../../src/install/package-script.ts';

test.each([
  '{}\n',
  '{ "name": "a" }',
  '{"name":"a","scripts":{"a":"b"}}',
  '{\n  "scripts": {\n    "a": "b"\n  },\n  "name": "a"\n}\n',
  '{\n\t"name": "a",\n\t"files": ["}", "b"]\n}',
  '\u{FEFF}{\r\n  "a": 1\r\n}\r\n',
])('brings back the bytes of %j', (before) => {
  expect(removeScript(setScript(before, 'prepare', 'x'), 'prepare', 'x')).toBe(before);
});

test.each([
  ['{"scripts":{"prepare":"x","a":"b"}}', '{"scripts":{"a":"b"}}'],
  ['{"scripts":{"a":"b","prepare":"x","c":"d"}}', '{"scripts":{"a":"b","c":"d"}}'],
  ['{"scripts":{"prepare":"x"},"a":1}', '{"scripts":{},"a":1}'],
])('takes it out where a person has moved it: %s', (before, after) => {
  expect(removeScript(before, 'prepare', 'x')).toBe(after);
});

test('brings back the bytes of whatever package.json', () => {
  const scripts = dictionary(string(), string(), { minKeys: 1, maxKeys: 2 });
  const packages = array(scripts, { maxLength: 1 }).chain(([some]) =>
    dictionary(string(), jsonValue(), { maxKeys: 3 }).map((members) => ({
      ...members,
      ...(some === undefined ? {} : { scripts: some }),
    })),
  );
  assert(
    property(packages, constantFrom('  ', '\t', '    '), (content, space) => {
      const before = JSON.stringify(content, null, space);
      if ('prepare' in Object(content['scripts'])) return;
      const isArray = Array.isArray(content['scripts']) || typeof content['scripts'] !== 'object';
      if ('scripts' in content && isArray) return;
      expect(removeScript(setScript(before, 'prepare', 'x'), 'prepare', 'x')).toBe(before);
    }),
  );
});
