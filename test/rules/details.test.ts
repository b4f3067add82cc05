import { expect, test } from 'vitest';

import { findRuleDetails, listRuleDetails, readFacts } from '../../src/rules/details.ts';

test("gives a rule's own facts before its provider's", () => {
  expect(findRuleDetails('openai-admin-key')).toMatchObject({
    provider: 'OpenAI',
    revoke: { via: 'dashboard', url: 'https://platform.openai.com/settings/organization/admin-keys' },
  });
  expect(findRuleDetails('openai-api-key')).toMatchObject({
    revoke: { url: 'https://platform.openai.com/api-keys' },
  });
});

test('knows the built-in rule about values of the own .env file', () => {
  expect(findRuleDetails('own-secret')).toMatchObject({ kind: 'own-secret', severity: 'error' });
});

test('throws for a rule that does not exist', () => {
  expect(() => findRuleDetails('no-such-rule')).toThrow('internal');
});

test('lists every rule once', () => {
  const ids = listRuleDetails().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a text of facts that is cut is an error, never fewer facts', () => {
  const text = JSON.stringify([{ name: 'Acme', revoke: { via: 'self' }, rules: [] }]);
  expect(readFacts(() => text)).toHaveLength(1);
  for (let length = 0; length < text.length; length += 1)
    expect(() => readFacts(() => text.slice(0, length))).toThrow('package-damaged');
});
