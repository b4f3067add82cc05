import { expect, test } from 'vitest';

import { findEncryption, isOpaque } from '../../src/scan/encrypted.ts';
import { createMatcher } from '../../src/scan/matcher.ts';
import { createChunk } from './helpers/chunk.ts';
import { findAll } from './helpers/find-all.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const generic = createRule({
  id: 'generic',
  kind: 'generic',
  keywords: ['password'],
  source: String.raw`password"?[:=] ?["']?(?<secret>[^\s"',]{8,2000})`,
  flags: 'i',
});
const anyData = createRule({
  id: 'data',
  keywords: ['data'],
  source: String.raw`data:(?<secret>[\w+/=]{20,})`,
});
const matcher = createMatcher(createTable([generic, anyData]));
const cipher = randomText(60, BASE64);

test.each([
  ['SOPS in YAML', `password: ENC[AES256_GCM,data:${cipher},iv:${cipher},tag:${cipher},type:str]`],
  ['SOPS in JSON', `{"password": "ENC[AES256_GCM,data:${cipher},iv:${cipher},tag:${cipher},type:str]"}`],
  ['dotenvx', `DB_PASSWORD="encrypted:${cipher}"`],
  ['dotenvx without quotes', `DB_PASSWORD=encrypted:${cipher}`],
  ['a sealed secret', `  password: AgA${randomText(900, BASE64)}`],
  ['an inline vault', 'db_password: $ANSIBLE_VAULT;1.1;AES256'],
])('an encrypted value is no finding: %s', (_what, text) => {
  expect(findAll(matcher, createChunk(text))).toEqual([]);
});

test.each([
  ['after an encrypted one on the same line', `a: ENC[AES256_GCM,data:x,type:str], password: "${cipher}"`],
  ['that only begins like a sealed one', `password: AgA${cipher}`],
  ['beside the word', `encrypted: no, password: ${cipher}`],
])('a value %s is one', (_what, text) => {
  expect(findAll(matcher, createChunk(text))).toHaveLength(1);
});

test.each([
  ['git-crypt', '\0GITCRYPT\0\u0001\u0002', true],
  ['ansible-vault', '$ANSIBLE_VAULT;1.1;AES256\n6162\n', false],
  ['age', 'age-encryption.org/v1\n-> X25519 abc\n', false],
  ['age', '-----BEGIN AGE ENCRYPTED FILE-----\nabc\n', false],
  ['sops', 'a: ENC[AES256_GCM,data:x]\nsops:\n    version: 3\n', false],
  ['sealed-secrets', 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n', false],
  ['dotenvx', `# x\nDOTENV_PUBLIC_KEY="03ab"\nA="encrypted:${cipher}"\n`, false],
] as const)('knows what %s leaves in a file', (encryption, text, opaque) => {
  expect(findEncryption(Buffer.from(text, 'latin1'))).toBe(encryption);
  expect(isOpaque(encryption)).toBe(opaque);
});

test.each([
  '',
  'A=encrypted:no\n',
  'ENC[AES256_GCM,…',
  'kind: Secret\n',
  'x $ANSIBLE_VAULT;',
  'GITCRYPT',
  'A=1\n',
  `import { decrypt } from 'sops';\nexpect(decrypt('a: ENC[AES256_GCM,data:x]\nsops:\n'));\n`,
  'a: ENC[AES256_GCM,data:x,iv:y]\n',
  'A value looks so: ENC[AES256_GCM,data:x]\nsops: a tool\n',
  'const head = "$ANSIBLE_VAULT;1.1;AES256";\n',
  '$ANSIBLE_VAULT; is how such a file begins.\n',
  '# How to seal\n\nText.\n\n```yaml\nkind: SealedSecret\n```\n',
  'import x from "y";\nconst text = `\nA="encrypted:abcdef"\n`;\n',
])('%j is not encrypted', (text) => {
  expect(findEncryption(Buffer.from(text))).toBeUndefined();
});
