import { expect, test } from 'vitest';

import { contextual } from '../../src/rules/_contextual.ts';
import { createMake } from '../../src/rules/_make.ts';

const { keywords, pattern } = contextual({ names: ['acme', 'acme cloud'], alphabet: '0-9a-f', length: 32 });
const value = createMake(1).hex(32);

test('looks for a name in each of its spellings', () => {
  expect(keywords).toEqual(['acme', 'acmecloud', 'acme_cloud', 'acme-cloud', 'acme.cloud', 'acme cloud']);
});

test.each([
  `ACME_API_KEY=${value}`,
  `acme.key = ${value}`,
  `"acmeKey": "${value}"`,
  `acme-key: '${value}'`,
  `acmeCloudToken := "${value}"`,
  `define('ACME_KEY', '${value}');`,
  `<add key="AcmeKey" value="${value}" />`,
  `<acmeKey>${value}</acmeKey>`,
  `os.environ["ACME_KEY"] = "${value}"`,
  `process.env.ACME_KEY || '${value}'`,
  `val acmeKey: String = "${value}"`,
  `Acme key is ${value}`,
  `acme ${value}`,
  `{\\"acme_key\\":\\"${value}\\"}`,
  `#define ACME_KEY "${value}"`,
  `acme: [ "${value}" ]`.replace('[ ', '['),
])('finds the value of %s', (text) => {
  expect(pattern.exec(text)?.groups?.['secret']).toBe(value);
});

test.each([
  `other=${value}`,
  `acme=${value}a`,
  `acme=${value.slice(1)}`,
  `acme=${value.toUpperCase()}Z`,
  `acme/${value}`,
])('finds nothing in %s', (text) => {
  expect(pattern.exec(text)).toBeNull();
});

test('heeds the case of a value, never that of a name', () => {
  const upper = contextual({ names: ['acme'], alphabet: '0-9A-Z', length: 20, prefix: 'AC' });
  const key = `AC${createMake(2).from('ABCDEFGHIJ0123456789', 20)}`;
  expect(upper.pattern.test(`aCmE_key=${key}`)).toBe(true);
  expect(upper.pattern.test(`acme_key=${key.toLowerCase()}`)).toBe(false);
});

test('takes a range of lengths', () => {
  const ranged = contextual({ names: ['acme'], alphabet: '0-9A-Za-z', length: [20, 24] });
  const make = createMake(3);
  expect([19, 20, 24, 25].map((length) => ranged.pattern.test(`acme=${make.alnum(length)}`))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
