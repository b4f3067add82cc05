import type { Make, Provider } from '../rule-types.ts';
import { hasBech32Checksum, withBech32Checksum } from './_bech32.ts';
import { isPrivateKeyBlock, isPrivateKeyInTest, isPrivateKeyInUse } from './_checks.ts';
import { createPem } from './_pem.ts';
import { token } from './_token.ts';

// PKCS#1, PKCS#8, EC, DSA, OpenSSH and PGP; an encrypted one too, as it is worth its passphrase alone. The body
// is what stands between the armour lines, whatever a language or a log puts around each line of it; without an end
// line it is base64 only. The longest keys (ML-DSA, RSA 16384) stay below 16,000 characters.
const ARMOUR =
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){40,16000}-----END (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----|(?:\\{1,3}[nr]|[\s0-9A-Za-z+/=]){64,16000})/;
const ARMOUR_KEYWORDS = ['private key-----', 'private key block-----'];

// Base64 of `-----BEGIN` and of what makes it a private key, as in a Kubernetes secret or a kubeconfig.
const BASE64 = /LS0tLS1CRUdJTi[0-9A-Za-z+/](?:\s{0,8}[0-9A-Za-z+/]){100,16000}={0,2}/;
const BASE64_KEYWORDS = [
  'ls0tls1crudjtibquklwqv',
  'ls0tls1crudjtibsu0egufj',
  'ls0tls1crudjtibfqybquklw',
  'ls0tls1crudjtibeu0egufj',
  'ls0tls1crudjtibpuevou1ni',
  'ls0tls1crudjtibftknswvbu',
];

const createKey = (make: Make): string =>
  createPem(
    make,
    make.pick(['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY']),
    800,
  );
const toBase64 = (text: string): string => Buffer.from(text).toString('base64');

export default {
  name: 'Private key',
  revoke: { via: 'self' },
  rules: [
    {
      id: 'private-key-pem',
      name: 'Private key',
      kind: 'private-key',
      severity: 'error',
      env: 'PRIVATE_KEY',
      keywords: ARMOUR_KEYWORDS,
      multiline: true,
      pattern: new RegExp(`(?<secret>${ARMOUR.source})`),
      validate: isPrivateKeyInUse,
      sample: (make) => make.pick([createKey(make), createPem(make, 'PGP PRIVATE KEY BLOCK', 1200)]),
      nearMisses: (make) => [
        createPem(make, 'PUBLIC KEY', 400),
        createPem(make, 'PGP PUBLIC KEY BLOCK', 800),
        createPem(make, 'CERTIFICATE', 800),
        '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
        `-----BEGIN RSA PRIVATE KEY-----\n${make.base64(64)}\n...\n-----END RSA PRIVATE KEY-----`,
        '-----BEGIN PRIVATE KEY-----\nyour key goes here, as the console shows it to you\n-----END PRIVATE KEY-----',
        '-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----',
      ],
    },
    {
      id: 'private-key-base64',
      name: 'Private key in base64',
      kind: 'private-key',
      severity: 'error',
      env: 'PRIVATE_KEY',
      keywords: BASE64_KEYWORDS,
      multiline: true,
      pattern: new RegExp(`(?<secret>${BASE64.source})`),
      validate: isPrivateKeyInUse,
      sample: (make) => toBase64(createKey(make)),
      nearMisses: (make) => [
        toBase64(createPem(make, 'CERTIFICATE', 800)),
        toBase64(createPem(make, 'RSA PRIVATE KEY', 12)),
      ],
    },
    {
      id: 'private-key-in-test',
      name: 'Private key in a test or an example',
      kind: 'private-key',
      // Made for the test as a rule: worth a look, not worth a refusal.
      severity: 'warning',
      env: 'PRIVATE_KEY',
      keywords: [...ARMOUR_KEYWORDS, ...BASE64_KEYWORDS],
      multiline: true,
      pattern: new RegExp(`(?<secret>${ARMOUR.source}|${BASE64.source})`),
      validate: isPrivateKeyInTest,
      sample: (make) => make.pick([createKey(make), toBase64(createKey(make))]),
      sampleFolder: 'test/',
      nearMisses: (make) => [createPem(make, 'CERTIFICATE', 800)],
    },
    {
      id: 'private-key-age',
      name: 'age secret key',
      kind: 'private-key',
      severity: 'error',
      env: 'AGE_SECRET_KEY',
      docs: 'https://age-encryption.org/v1',
      keywords: ['age-secret-key-'],
      // 32 bytes in Bech32; `PQ` marks the hybrid kind.
      pattern: token(/AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}/),
      validate: hasBech32Checksum,
      sample: (make) => {
        const body = make.from('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 52);
        return withBech32Checksum(`AGE-SECRET-KEY-${make.pick(['', 'PQ-'])}1${body}`);
      },
      nearMisses: (make) => [
        `AGE-SECRET-KEY-1${make.upper(12)}`,
        `AGE-SECRET-KEY-1${make.from('023456789ACDEFGHJKLMNPQRSTUVWXYZ', 52)}QQQQQQ`,
        `age1${make.lower(58)}`,
      ],
    },
    {
      id: 'private-key-putty',
      name: 'PuTTY private key',
      kind: 'private-key',
      severity: 'error',
      env: 'SSH_PRIVATE_KEY',
      keywords: ['private-lines:'],
      multiline: true,
      pattern:
        /Private-Lines: \d{1,4}(?:\s|\\{1,3}[nr]){1,4}(?<secret>[0-9A-Za-z+/](?:\\{1,3}[nr]|[\s0-9A-Za-z+/=]){40,16000}?)(?=(?:\s|\\{1,3}[nr]){1,4}Private-(?:MAC|Hash):)/,
      validate: isPrivateKeyBlock,
      sample: (make) => {
        const secret = `${make.base64(64)}\n${make.base64(64)}\n${make.base64(32)}`;
        const head = 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 3\n';
        return { text: `${head}${secret}\nPrivate-MAC: ${make.hex(40)}\n`, secret };
      },
      nearMisses: () => ['Private-Lines: 3', 'Private-Lines: 14\n...\n'],
    },
  ],
} satisfies Provider;
