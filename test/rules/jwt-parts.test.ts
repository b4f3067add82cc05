import { expect, test } from 'vitest';

import { alignBase64, createJwt } from '../../src/rules/_jwt-parts.ts';
import { isCalendlyToken, isJwt, isKubernetesToken } from '../../src/rules/_jwt.ts';
import { createMake } from '../../src/rules/_make.ts';

test.each([0, 1, 2, 3, 4, 5])('finds a text inside base64 after %i characters', (before) => {
  const encoded = Buffer.from(`${'x'.repeat(before)}issuer.test${'y'.repeat(4)}`).toString('base64url');
  expect(alignBase64('issuer.test').some((part) => encoded.includes(part))).toBe(true);
});

test('keeps nearly all of the text', () => {
  for (const part of alignBase64('issuer.test')) expect(part.length).toBeGreaterThanOrEqual(13);
});

test("leaves a token to the rule of its issuer, and to the general one what is nobody's", () => {
  const judge = (claims: object): readonly boolean[] => {
    const secret = createJwt(createMake(1), claims);
    const candidate = { secret, groups: {}, path: 'notes.md', window: secret, index: 0 };
    return [isJwt, isCalendlyToken, isKubernetesToken].map((validate) => validate(candidate));
  };
  expect(judge({ iss: 'https://issuer.test' })).toEqual([true, false, false]);
  expect(judge({ iss: 'https://auth.calendly.com' })).toEqual([false, true, false]);
  expect(judge({ iss: 'kubernetes/serviceaccount' })).toEqual([false, false, true]);
  expect(judge({ iss: 'https://cluster.test', 'kubernetes.io': {} })).toEqual([false, false, true]);
});
