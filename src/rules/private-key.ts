import type { Make, Provider, Sample } from '../rule-types.ts';
import { hasBech32Checksum, withBech32Checksum } from './_bech32.ts';
import { alignBase64 } from './_jwt-parts.ts';
import { createPem } from './_pem.ts';
import {
  isJwkInTest,
  isJwkInUse,
  isPrivateKeyBlock,
  isPrivateKeyInTest,
  isPrivateKeyInUse,
} from './_private-key.ts';
import { token } from './_token.ts';

// Between words, also in a form that is sent.
const GAP = String.raw`(?: |%20|\+)`;
const LABEL = `(?:[A-Z0-9]{1,12}${GAP}){0,3}PRIVATE${GAP}KEY(?:${GAP}BLOCK)?`;
const HEADERS = String.raw`(?:(?:\s|\\{1,3}[nr]){1,4}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\]{1,120}){1,4}`;

// PKCS#1, PKCS#8, EC, DSA, OpenSSH, PGP and, with four dashes, SSH2; an encrypted one too, as it is worth its passphrase
// alone. The body is what stands between the armour lines, whatever a language or a log puts around each line of it;
// without an end line it is base64 only. The longest keys (ML-DSA, RSA 16384) stay below 16,000 characters.
const ARMOUR = new RegExp(
  String.raw`-----?(?: ?)BEGIN${GAP}${LABEL} ?-----?(?:(?:[^-]|-(?!---)){24,16000}-----? ?END${GAP}${LABEL} ?-----?|(?:${HEADERS})?(?:\\{1,3}[nr]|[\s0-9A-Za-z+/=]){64,16000})`,
);
const ARMOUR_KEYWORDS = [
  'private key----',
  'private key ----',
  'private key block----',
  'private%20key----',
  'private+key----',
];

// Base64 of `-----BEGIN`, as in a Kubernetes secret, or of what makes it a private key, amid other text.
const MARKERS = alignBase64('PRIVATE KEY');
const BASE64 = new RegExp(
  `(?:LS0tLS1CRUdJTi[0-9A-Za-z+/_-]|${MARKERS.join('|')})` +
    String.raw`(?:\s{0,8}[0-9A-Za-z+/_-]){64,16000}={0,2}`,
);
const BASE64_KEYWORDS = ['ls0tls1crudjti', ...MARKERS.map((marker) => marker.toLowerCase())];

// Of a JSON Web Key, also within JSON: https://datatracker.ietf.org/doc/html/rfc7518#section-6
const JWK = /\b[dk]\\{0,3}["']?\s{0,8}:\s{0,8}\\{0,3}["'](?<secret>[\w-]{32,1400})(?=\\{0,3}["'])/;
// With what follows it: `blockType` is a name like many.
const JWK_KEYWORDS = ['kty"', "kty'", 'kty\\', 'kty:', 'kty '];

function createJwk(make: Make): Sample {
  const secret = make.base64url(43);
  const point = `"x":"${make.base64url(43)}","y":"${make.base64url(43)}"`;
  return { text: `{"kty":"EC","crv":"P-256",${point},"d":"${secret}"}`, secret };
}

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
  playbook: { kind: 'private-key' },
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
      id: 'private-key-jwk',
      name: 'JSON Web Key',
      kind: 'private-key',
      severity: 'error',
      env: 'JSON_WEB_KEY',
      playbook: { kind: 'signing-key' },
      docs: 'https://datatracker.ietf.org/doc/html/rfc7517',
      keywords: JWK_KEYWORDS,
      multiline: true,
      pattern: JWK,
      validate: isJwkInUse,
      sample: createJwk,
      nearMisses: (make) => [
        `{"kty":"EC","crv":"P-256","x":"${make.base64url(43)}","y":"${make.base64url(43)}"}`,
        `{"kty":"EC"},{"d":"${make.base64url(43)}"}`,
        '{"kty":"EC","d":"the-private-part-of-the-key-goes-right-here"}',
      ],
    },
    {
      id: 'private-key-jwk-in-test',
      name: 'JSON Web Key in a test or an example',
      kind: 'private-key',
      severity: 'warning',
      env: 'JSON_WEB_KEY',
      playbook: { kind: 'signing-key' },
      keywords: JWK_KEYWORDS,
      multiline: true,
      pattern: JWK,
      validate: isJwkInTest,
      sample: createJwk,
      sampleFolder: 'test/',
      nearMisses: (make) => [`{"kty":"EC","x":"${make.base64url(43)}"}`],
    },
    {
      id: 'private-key-age',
      name: 'age secret key',
      kind: 'private-key',
      severity: 'error',
      env: 'AGE_SECRET_KEY',
      playbook: { kind: 'encryption-key' },
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
      playbook: { kind: 'ssh-key' },
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
