import { expect, test } from 'vitest';

import { createCanary } from '../../../src/commands/doctor/create-canary.ts';

const none = { rules: {}, ignore: [] };

test('makes up another key each time, and another name', async () => {
  const [one, other] = [await createCanary(none), await createCanary(none)];
  expect(one.key).not.toBe(other.key);
  expect(one.file).not.toBe(other.file);
  expect(one.key.length).toBeGreaterThan(20);
});

test('takes a rule that is on and blocks, and a file that is looked at', async () => {
  const { ruleId } = await createCanary(none);
  const rules = { [ruleId]: 'warning' } as const;
  const canary = await createCanary({ rules, ignore: ['*.txt', '*.js'] });
  expect(canary.ruleId).not.toBe(ruleId);
  expect(canary.file).toMatch(/^keyguard-canary-[\da-f]{8}\.py$/u);
  expect((await createCanary({ rules: {}, ignore: ['*', '*.*'] })).file).toContain('/');
});

test('takes any where all are left out: then the trial shows what gets through', async () => {
  expect((await createCanary({ rules: {}, ignore: ['**'] })).file).toMatch(/^keyguard-canary-/u);
});
