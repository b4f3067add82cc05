import type { Make, Provider } from '../rule-types.ts';
import { isJwt, isJwtInTest } from './_jwt.ts';
import { token } from './_token.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function createToken(make: Make, header: object, payload: object): string {
  return `${encode(header)}.${encode(payload)}.${make.base64url(43)}`;
}

const createSigned = (make: Make): string =>
  createToken(
    make,
    { alg: 'HS256', typ: 'JWT' },
    { sub: make.digits(8), iss: make.lower(6), iat: 1_700_000_000 },
  );

// Base64url of `{"`: three parts, or five when it is encrypted. Expired ones too: what is still good changes with
// the clock, and a signature lets anyone guess at the key for ever.
const PATTERN = token(
  /eyJ[\w-]{8,4000}\.[\w-]{4,12000}\.[\w-]{16,2000}(?:\.[\w-]{4,12000}\.[\w-]{16,100})?/,
  '_-',
);

export default {
  name: 'JSON Web Token',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7519',
  revoke: { via: 'self' },
  playbook: { kind: 'session-token' },
  rules: [
    {
      id: 'json-web-token',
      name: 'JSON Web Token',
      kind: 'structured',
      severity: 'error',
      env: 'ACCESS_TOKEN',
      keywords: ['eyj'],
      pattern: PATTERN,
      validate: isJwt,
      sample: createSigned,
      nearMisses: (make) => [
        createToken(make, { alg: 'none', typ: 'JWT' }, { sub: make.digits(8) }),
        createToken(make, { typ: 'JWT' }, { sub: make.digits(8) }),
        createToken(make, { alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' }),
        createToken(make, { alg: 'HS256' }, { iss: 'supabase', ref: make.lower(20), role: 'anon' }),
        `eyJ${make.base64url(20)}.eyJ${make.base64url(40)}.${make.base64url(43)}`,
      ],
    },
    {
      id: 'json-web-token-in-test',
      name: 'JSON Web Token in a test or an example',
      kind: 'structured',
      // Made for the test as a rule: worth a look, not worth a refusal.
      severity: 'warning',
      env: 'ACCESS_TOKEN',
      keywords: ['eyj'],
      pattern: PATTERN,
      validate: isJwtInTest,
      sample: createSigned,
      sampleFolder: 'test/',
      nearMisses: (make) => [createToken(make, { alg: 'none' }, { sub: make.digits(8) })],
    },
  ],
} satisfies Provider;
