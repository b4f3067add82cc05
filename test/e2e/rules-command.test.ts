import { describe, expect, test } from 'vitest';

import { listRuleDetails } from '../../src/rules/details.ts';
import { keyguard } from '../helpers/keyguard.ts';
import { withFolder } from '../helpers/with-folder.ts';

const settings = '{ "rules": { "stripe-secret-key": "off", "npm-access-token": "warning" } }';

describe('rules', () => {
  test(
    'lists every rule with its weight here, and says which are off',
    withFolder(async (folder) => {
      await folder.write('keyguard.json', settings);
      const { exitCode, stdout } = await keyguard(folder, ['rules']);
      expect(exitCode).toBe(0);
      for (const { id } of listRuleDetails()) expect(stdout).toMatch(new RegExp(`^${id} `, 'mu'));
      expect(stdout).toMatch(/^stripe-secret-key +off +structured +Stripe +Stripe secret key/mu);
      expect(stdout).toMatch(/^npm-access-token +warning /mu);
      expect(stdout).toContain('1 of them off.');
    }),
  );

  test(
    'gives programs the rule’s own severity and the setting in force',
    withFolder(async (folder) => {
      await folder.write('keyguard.json', settings);
      const { stdout } = await keyguard(folder, ['rules', '--format', 'json']);
      const list = JSON.parse(stdout) as { version: number; rules: readonly { id: string }[] };
      expect(list.version).toBe(1);
      expect(list.rules).toHaveLength(listRuleDetails().length);
      expect(list.rules.find(({ id }) => id === 'stripe-secret-key')).toMatchObject({
        name: 'Stripe secret key',
        provider: 'Stripe',
        kind: 'structured',
        severity: 'error',
        setting: 'off',
        env: 'STRIPE_SECRET_KEY',
        revoke: { via: 'dashboard' },
      });
    }),
  );

  test(
    'refuses wrong settings, and surplus arguments',
    withFolder(async (folder) => {
      expect((await keyguard(folder, ['rules', 'stripe'])).exitCode).toBe(2);
      await folder.write('keyguard.json', '{ "rules": { "stripe": "off" } }');
      expect(await keyguard(folder, ['rules'])).toMatchObject({ exitCode: 2, stdout: '' });
    }),
  );
});

describe('explain', () => {
  test(
    'tells what the rule finds, what it weighs here, and what to do',
    withFolder(async (folder) => {
      const before = await keyguard(folder, ['explain', 'stripe-secret-key']);
      expect(before.exitCode).toBe(0);
      for (const part of [
        'Stripe secret key (stripe-secret-key)',
        '"sk_live_"',
        'STRIPE_SECRET_KEY',
        'https://',
      ])
        expect(before.stdout).toContain(part);
      expect(before.stdout).toContain('error, blocks a commit\n');
      await folder.write('keyguard.json', settings);
      const { stdout } = await keyguard(folder, ['explain', 'stripe-secret-key']);
      expect(stdout).toContain('off, not looked for (set in keyguard.json; usually: error)');
      const { stdout: japanese } = await keyguard(folder, ['explain', 'stripe-secret-key', '--lang', 'ja']);
      expect(japanese).toContain('提供元');
    }),
  );

  test(
    'says how it decides on values of no known form',
    withFolder(async (folder) => {
      const { stdout } = await keyguard(folder, ['explain', 'generic-secret']);
      expect(stdout).toContain('How it decides');
    }),
  );

  test.each([
    ['stripe-secret-kee', 'Did you mean stripe-secret-key?'],
    ['Hugging Face', 'hugging'],
    ['no-such-thing-at-all', 'npx keyguard rules'],
    ['', 'npx keyguard rules'],
  ])('does not know %j, and says what may have been meant', (typed, hint) =>
    withFolder(async (folder) => {
      const { exitCode, stdout, stderr } = await keyguard(folder, ['explain', typed]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('unknown rule');
      expect(stderr).toContain(hint);
    })(),
  );

  test(
    'asks for the rule when there is none',
    withFolder(async (folder) => {
      const { exitCode, stderr } = await keyguard(folder, ['explain']);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('a value is missing: rule');
    }),
  );
});
