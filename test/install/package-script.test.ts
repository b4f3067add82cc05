import { property, assert, jsonValue, dictionary, string, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readScript, setScript } from '../../src/install/package-script.ts';

describe('setting a script', () => {
  test.each([
    [
      'adds to the scripts',
      '{\n  "scripts": {\n    "a": "b"\n  }\n}\n',
      '{\n  "scripts": {\n    "a": "b",\n    "prepare": "x"\n  }\n}\n',
    ],
    [
      'replaces the value alone',
      '{"scripts" : {\t"prepare" :"a" , "b":"c"}}',
      '{"scripts" : {\t"prepare" :"x" , "b":"c"}}',
    ],
    [
      'adds scripts at the end',
      '{\n\t"name": "a",\n\t"files": ["}", "b"]\n}',
      '{\n\t"name": "a",\n\t"files": ["}", "b"],\n\t"scripts": {\n\t\t"prepare": "x"\n\t}\n}',
    ],
    [
      'fills empty scripts',
      '{\n    "scripts": {},\n    "a": 1\n}\n',
      '{\n    "scripts": {\n        "prepare": "x"\n    },\n    "a": 1\n}\n',
    ],
    [
      'keeps CRLF',
      '{\r\n  "a": 1\r\n}\r\n',
      '{\r\n  "a": 1,\r\n  "scripts": {\r\n    "prepare": "x"\r\n  }\r\n}\r\n',
    ],
    [
      'keeps a byte order mark',
      '\u{FEFF}{\n  "scripts": {\n    "a": "b"\n  }\n}',
      '\u{FEFF}{\n  "scripts": {\n    "a": "b",\n    "prepare": "x"\n  }\n}',
    ],
    ['keeps one line one line', '{ "name": "a" }', '{ "name": "a", "scripts": { "prepare": "x" } }'],
    [
      'keeps a dense line',
      '{"name":"a","scripts":{"a":"b"}}',
      '{"name":"a","scripts":{"a":"b", "prepare": "x"}}',
    ],
    ['fills an empty object', '{}\n', '{\n  "scripts": {\n    "prepare": "x"\n  }\n}\n'],
    [
      'is not misled by a deeper "scripts"',
      '{"a": {"scripts": {"prepare": "a"}}}',
      '{"a": {"scripts": {"prepare": "a"}}, "scripts": { "prepare": "x" }}',
    ],
    [
      'is not misled by quotes in text',
      '{"a": "\\"scripts\\": {", "scripts": {"b": "}"}}',
      '{"a": "\\"scripts\\": {", "scripts": {"b": "}", "prepare": "x"}}',
    ],
    [
      'takes the last of two, as JSON does',
      '{"scripts": {"a": "b"}, "scripts": {"c": "d"}}',
      '{"scripts": {"a": "b"}, "scripts": {"c": "d", "prepare": "x"}}',
    ],
  ])('%s', (_, before, after) => {
    expect(setScript(before, 'prepare', 'x')).toBe(after);
    expect(readScript(after, 'prepare')).toBe('x');
  });

  test('changes nothing else in whatever package.json', () => {
    const packages = dictionary(string(), jsonValue()).map((members) => ({
      ...members,
      scripts: { a: 'b' },
    }));
    const spaces = constantFrom('', ' ', '\t', '    ');
    assert(
      property(packages, spaces, string(), (content, space, script) => {
        const after: unknown = JSON.parse(setScript(JSON.stringify(content, null, space), 'prepare', script));
        const expected: unknown = JSON.parse(
          JSON.stringify({ ...content, scripts: { a: 'b', prepare: script } }),
        );
        expect(after).toEqual(expected);
      }),
    );
  });
});

test.each([
  ['not-json', '{ "scripts": '],
  ['not-json', ''],
  ['not-an-object', '[]'],
  ['wrong-value', '{ "scripts": [] }'],
  ['wrong-value', '{ "scripts": { "prepare": 1 } }'],
])('refuses a package.json that is %s: %s', (reason, text) => {
  expect(() => readScript(text, 'prepare')).toThrow(
    expect.objectContaining({ code: 'config-invalid', details: expect.objectContaining({ reason }) }),
  );
});

test('an error quotes nothing of the file', () => {
  const text = `{ "token": ${'secret'.repeat(3)} }`;
  expect(() => readScript(text, 'prepare')).toThrow(
    expect.not.objectContaining({ cause: expect.anything() }),
  );
});
