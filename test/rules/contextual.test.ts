import { expect, test } from 'vitest';

import type { PatternRule } from '../../src/rule-types.ts';
import { contextual } from '../../src/rules/_contextual.ts';
import { uuid } from '../../src/rules/_fragments.ts';
import { isInContext, isShapedInContext } from '../../src/rules/_in-context.ts';
import { createMake } from '../../src/rules/_make.ts';
import { createUuid } from '../../src/rules/_uuid.ts';
import { providers } from '../../src/rules/index.ts';

const acme = contextual({ names: ['acme', 'acme cloud'], alphabet: '0-9a-f', length: 32 });
const { keywords, pattern } = acme;
const value = createMake(1).hex(32);

/** What a rule takes for its value in a line, if anything. */
function find({ pattern, validate }: Pick<PatternRule, 'pattern' | 'validate'>, line: string) {
  const hit = pattern.exec(line);
  const secret = hit?.groups?.['secret'];
  if (hit === null || secret === undefined) return undefined;
  const index = line.indexOf(secret, hit.index);
  const candidate = { secret, groups: { ...hit.groups }, path: 'notes.md', window: line, index };
  return validate?.(candidate) === false ? undefined : secret;
}

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
  `{\\"acme_key\\":\\"${value}\\"}`,
  `#define ACME_KEY "${value}"`,
  `acme_keys: ["${value}"]`,
  `new Acme({ region: 'eu', apiKey: '${value}' })`,
  `curl https://api.acme.test/v1 -H "Authorization: Bearer ${value}"`,
  `https://api.acme.test/v1?token=${value}`,
  `acme.connect(config, { token: "${value}" })`,
  `acme:\n  region: eu\n  api_key: ${value}`,
  `"acme": {\n  "accessToken": "${value}"`,
  `client = Acme(\n    api_key="${value}",`,
])('finds the value of %s', (text) => {
  expect(find(acme, text)).toBe(value);
});

test.each([
  `acme ${value}`,
  `acme: ${value}`,
  `"acme": {"version": "1.2.3", "shasum": "${value}"}`,
  `acme_key_sha256 = ${value}`,
  `acmeApiCommit: '${value}'`,
  `ACME_KEY_ID=${value}`,
  `hacme_key=${value}`,
  `image: acme/agent@sha256:${value}`,
  `{"name":"acme","token":"","revision":"${value}"}`,
  `checksum_of_acme_token=${value}`,
  `ACME_SITE_KEY=${value}`,
  `acme:\n  key: ${value}`,
  `acme:\n  revision: ${value}`,
  `acme:\n  api_key_hash: ${value}`,
  `uses: acme/cache@v1\n  with:\n    cache-key-id: ${value}`,
  `acme_key=${'0'.repeat(32)}`,
])('takes nothing for a value in %s', (text) => {
  expect(find(acme, text)).toBeUndefined();
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

test('takes a shape of its own, and names as they are written', () => {
  const shaped = contextual({ names: ['acme_id'], keywords: ['acme_'], body: new RegExp(uuid, 'i') });
  const id = createUuid(createMake(4)).toUpperCase();
  expect(shaped.keywords).toEqual(['acme_']);
  expect(find(shaped, `ACME_ID_KEY=${id}`)).toBe(id);
  expect(find(shaped, `ACME-ID-KEY=${id}`)).toBeUndefined();
});

const rules = providers
  .flatMap((provider): readonly { readonly kind: string }[] => provider.rules)
  .filter((rule): rule is PatternRule => rule.kind === 'contextual')
  .filter(({ validate }) => validate === isInContext || validate === isShapedInContext);

test.each(rules.map((rule) => [rule.id, rule] as const))('%s heeds what a value is called', (_, rule) => {
  const { env } = rule;
  const sample = rule.sample(createMake(5));
  const text = typeof sample === 'string' ? sample : sample.text;
  expect(find(rule, `${env}=${text}`)).toBeDefined();
  for (const line of [
    `${env}_SHA256=${text}`,
    `"${env.toLowerCase()}_checksum": "${text}"`,
    `${env.toLowerCase()}_commit: ${text}`,
    `PUBLIC_${env}=${text}`,
  ])
    expect(find(rule, line), line).toBeUndefined();
});
