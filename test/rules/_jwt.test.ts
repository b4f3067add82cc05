import { describe, expect, test } from 'vitest';

import type { Candidate } from '../../src/rule-types.ts';
import { isJwt, isSupabaseServiceRole } from '../../src/rules/_jwt.ts';
import { createMake } from '../../src/rules/_make.ts';

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const make = createMake(1);

function createCandidate(payload: object, signature = make.base64url(43)): Candidate {
  const secret = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${signature}`;
  return { secret, groups: {}, path: '.env', window: secret, index: 0 };
}

describe('a key of Supabase', () => {
  test('that passes every rule is found once, as what it is', () => {
    for (const payload of [
      { iss: 'supabase', ref: make.lower(20), role: 'service_role' },
      { role: 'service_role', iss: 'supabase', exp: 1_900_000_000 },
    ]) {
      const candidate = createCandidate(payload);
      expect(isSupabaseServiceRole(candidate)).toBe(true);
      expect(isJwt(candidate)).toBe(false);
    }
  });

  test('is still a JWT when its payload or signature is of another form', () => {
    const other = createCandidate({ exp: 1_900_000_000, iss: 'supabase', role: 'service_role' });
    const longer = createCandidate({ iss: 'supabase', role: 'service_role' }, make.base64url(86));
    for (const candidate of [other, longer]) {
      expect(isSupabaseServiceRole(candidate)).toBe(false);
      expect(isJwt(candidate)).toBe(true);
    }
  });

  test('for browsers, or of the local installation, is none', () => {
    for (const payload of [
      { iss: 'supabase', ref: make.lower(20), role: 'anon' },
      { iss: 'supabase-demo', role: 'anon' },
      { iss: 'supabase-demo', role: 'service_role' },
    ]) {
      expect(isSupabaseServiceRole(createCandidate(payload))).toBe(false);
      expect(isJwt(createCandidate(payload))).toBe(false);
    }
  });
});
