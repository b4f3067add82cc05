import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { keyguard } from '../../helpers/keyguard.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const old = sampleOf('openai-api-key').secret;
const schema = JSON.parse(readFileSync('docs/fix.schema.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

test(
  'a dry run shows what would change, and nothing secret: what is committed already, in .env, or not staged neither',
  withRepo(async (repo) => {
    await repo.write('.env', `OWN=${old}\n# ${old}x\n`);
    await repo.write('.gitignore', '.env\n');
    await repo.write('a.js', `g('${old}');\nlast();\n`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.js', `f('${key}');\ng('${old}');\nlast();\n`);
    await repo.stage('.');
    await repo.write('a.js', `f('${key}');\ng('${old}');\n// ${key}\nlast();\n`);
    const { stdout, exitCode } = await keyguard(repo, ['fix', '--dry-run']);
    expect(exitCode).toBe(1);
    for (const secret of [key, old]) expect(stdout).not.toContain(secret);
    expect(stdout).toContain('+f(process.env.STRIPE_SECRET_KEY);');
    expect(stdout).toContain('+++ b/a.js  (working tree)');
    expect(stdout).toContain('+STRIPE_SECRET_KEY=********');
    expect(stdout).not.toContain('OWN');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('Nothing was changed. To do it: npx keyguard fix --yes');
    expect(await repo.git('status', '--porcelain')).toBe('MM a.js');
  }),
);

test(
  'a dry run with nothing to do ends with 0',
  withRepo(async (repo) => {
    await repo.write('a.js', 'f();\n');
    await repo.stage('.');
    expect(await keyguard(repo, ['fix', '--dry-run'])).toMatchObject({
      exitCode: 0,
      stdout: 'keyguard: nothing to fix, no secret is staged',
    });
  }),
);

test(
  'the summary says what moved, what is left, what is not staged, and what comes next',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('.');
    await repo.write('a.js', `f('${key}');\nlater();\n`);
    const { stdout } = await keyguard(repo, ['fix', '--yes'], { FORCE_HYPERLINK: '1' });
    expect(stdout).not.toContain(key);
    expect(stdout).toContain('a.js:1:4  Stripe secret key → STRIPE_SECRET_KEY in .env');
    expect(stdout).toContain('not staged: a.js');
    expect(stdout).toContain('\u001B]8;;https://dashboard.stripe.com/apikeys\u001B\\');
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('git commit');
    expect(stdout.split('\n').length).toBeLessThan(24);
  }),
);

test(
  'a key that is committed already is revoked first of all',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('b.js', `f('${key}');\n`);
    await repo.stage('.');
    const { stdout } = await keyguard(repo, ['fix', '--yes']);
    expect(stdout).toMatch(/1\. [^\n]*first of all[^]*2\. /u);
  }),
);

test(
  "a workflow's value is stored by a command that reads it from the terminal",
  withRepo(async (repo) => {
    await repo.write('.github/workflows/ci.yml', `env:\n  STRIPE_KEY: ${key}\n`);
    await repo.stage('.');
    const { stdout } = await keyguard(repo, ['fix', '--yes']);
    expect(stdout).toMatch(/gh secret set \w+$/mu);
    expect(stdout).not.toContain(key);
  }),
);

test(
  'programs are told the same, without the value',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.write('b.json', `{"key": "${old}"}\n`);
    await repo.stage('.');
    for (const args of [['--dry-run'], ['--yes']]) {
      const { stdout, exitCode } = await keyguard(repo, ['fix', '--format', 'json', ...args]);
      expect(exitCode).toBe(1);
      for (const secret of [key, old]) expect(stdout).not.toContain(secret);
      const told: unknown = JSON.parse(stdout);
      validate(told);
      expect(validate.errors).toBeNull();
      expect(told).toMatchObject({
        done: args[0] === '--yes',
        fixed: [{ file: 'a.js', how: 'moved', variable: 'STRIPE_SECRET_KEY', envFile: '.env' }],
        left: [{ file: 'b.json' }],
      });
    }
  }),
);
