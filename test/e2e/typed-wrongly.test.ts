import { expect, test } from 'vitest';

import { checkStaged, keyguard } from '../helpers/keyguard.ts';
import { withRepo } from '../helpers/with-repo.ts';

test.each([
  [['scna'], 'Did you mean scan?'],
  [['chek-staged'], 'Did you mean check-staged?'],
  [['scan', '--fromat', 'json'], 'Did you mean --format?'],
  [['scan', '--fromat', 'json'], 'npx keyguard scan --help'],
  [['scan', '--fromat', 'json'], '--format, --output'],
  [['scan', '--format', 'jsn'], 'Did you mean json?'],
  [['scan', '--format'], 'npx keyguard scan --help'],
  [['explain'], 'npx keyguard explain --help'],
  [['explain', 'Stripe'], 'stripe-secret-key'],
])('%j is answered with: %s', async (args, answer) => {
  await withRepo(async (repo) => {
    const { exitCode, stderr } = await keyguard(repo, args);
    expect(stderr).toContain(answer);
    expect(exitCode).toBe(2);
  })();
});

test(
  'speaks of a commit only when there is one',
  withRepo(async (repo) => {
    await repo.write('keyguard.json', '{ "ignored": [] }');
    await repo.stage('.');
    const scan = await keyguard(repo, ['scan', 'missing.txt']);
    expect(scan.stderr).not.toContain('KEYGUARD_SKIP');
    const commit = await checkStaged(repo);
    expect(commit.stderr).toContain('KEYGUARD_SKIP=1 git commit');
  }),
);

test.each([
  ['{ "ignored": [] }', 'Did you mean ignore?'],
  ['{ "ignore": "a.txt" }', 'For example: { "ignore": ['],
  ['{ "rules": { "generic-secret": "warn" } }', 'Possible: off, warning, error'],
  ['{ "rules": { "stripe": "off" } }', 'npx keyguard rules'],
])('tells how to correct the settings %s', async (settings, answer) => {
  await withRepo(async (repo) => {
    await repo.write('keyguard.json', settings);
    const { exitCode, stderr } = await keyguard(repo, ['scan']);
    expect(stderr).toContain(answer);
    expect(exitCode).toBe(2);
  })();
});

test(
  'offers in its help only what does something, in lines that fit',
  withRepo(async (repo) => {
    const { stdout } = await keyguard(repo, ['scan', '--help']);
    expect(stdout).not.toMatch(/--baseline|--verbose/u);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect((await keyguard(repo, ['explain', '--help'])).stdout).toContain('keyguard explain <rule>');
    expect((await keyguard(repo, ['-v'])).stdout).toMatch(/^\d+\.\d+\.\d+/u);
  }),
);
