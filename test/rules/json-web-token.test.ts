import { expect, test } from 'vitest';

import { isJwt, isJwtInTest } from '../../src/rules/_jwt.ts';
import { createMake } from '../../src/rules/_make.ts';

const make = createMake(3);
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const judge = (...parts: readonly string[]): boolean =>
  isJwt({ secret: parts.join('.'), groups: {}, path: 'a.txt', window: '', index: 0 });

const header = encode({ alg: 'RS256', typ: 'JWT', kid: 'a' });
const signature = make.base64url(86);
const hash = make.base64url(43);

test('accepts a signed token', () => {
  expect(judge(header, encode({ sub: 'app', exp: 1 }), signature)).toBe(true);
});

test('accepts an encrypted token', () => {
  const head = encode({ alg: 'RSA-OAEP', enc: 'A256GCM' });
  const [key, vector, text, tag] = [200, 16, 120, 22].map((length) => make.base64url(length));
  expect(judge(head, key!, vector!, text!, tag!)).toBe(true);
});

test('accepts any bytes that are signed as the head says', () => {
  expect(judge(encode({ alg: 'HS256' }), make.base64url(80), hash)).toBe(true);
  expect(judge(header, make.base64url(80), make.base64url(342))).toBe(true);
});

test.each([
  ['no algorithm', [encode({ typ: 'JWT' }), encode({ sub: 'app' }), signature]],
  ['no signature', [encode({ alg: 'none' }), encode({ sub: 'app' }), signature]],
  ['a head that is no JSON', [`eyJ${make.base64url(30)}`, encode({ sub: 'app' }), signature]],
  [
    'a payload that is no JSON, and a signature of another algorithm',
    [header, make.base64url(40), signature],
  ],
  ['words for a payload', [encode({ alg: 'HS256' }), 'the-payload-of-the-token-goes-in-here', hash]],
  ['the name of documentation', [header, encode({ sub: '1234567890', name: 'John Doe' }), signature]],
  ['a role that anyone has', [header, encode({ iss: 'supabase', role: 'anon' }), signature]],
  ['a made-up signature', [header, encode({ sub: 'app' }), 'signature-goes-here-as-it-is']],
])('refuses a token with %s', (_, parts) => {
  expect(judge(...parts)).toBe(false);
});

test('leaves what a test holds to a rule of its own', () => {
  const secret = [header, encode({ sub: 'app' }), signature].join('.');
  const candidate = { secret, groups: {}, path: 'test/a.ts', window: '', index: 0 };
  expect([isJwt(candidate), isJwtInTest(candidate)]).toEqual([false, true]);
});
