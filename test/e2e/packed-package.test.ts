import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { PatternRule, Provider } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';
import { providers } from '../../src/rules/index.ts';
import { type TestRepo, createRepo } from '../helpers/with-repo.ts';

const top = path.join(import.meta.dirname, '..', '..');

type Blocking = readonly [name: string, provider: Provider, rule: PatternRule];

/** The first rule of each provider that blocks. */
const blocking = providers.flatMap((provider): readonly Blocking[] => {
  const rule = provider.rules.find((one) => one.kind !== 'file' && one.severity === 'error');
  return rule === undefined || rule.kind === 'file' ? [] : [[provider.name, provider, rule]];
});

/** Those that get a commit of their own here; the others share one. */
const everyday = [
  'Amazon Web Services',
  'Anthropic',
  'GitHub',
  'GitLab',
  'Google',
  'Hugging Face',
  'JSON Web Token',
  'npm',
  'OpenAI',
  'Private key',
  'Slack',
  'Stripe',
  'Telegram',
  'Credentials in URLs',
  'Generic secret',
].map((name) => {
  const found = blocking.find(([provider]) => provider === name);
  if (found === undefined) throw new RangeError(`no provider is called ${name}`);
  return found;
});

/** A line of JavaScript that holds the rule's sample. */
function createLine(rule: PatternRule): string {
  const { text, secret } = createSample(rule);
  return text === secret && !text.includes('\n') ? `const ${rule.env} = '${text}';` : text;
}

function createSample(rule: PatternRule): { readonly text: string; readonly secret: string } {
  const sample = rule.sample(createMake(7));
  return typeof sample === 'string' ? { text: sample, secret: sample } : sample;
}

/** Packs what the build made, and installs it into a fresh repository as a new user would. */
async function installPacked(root: string, { run, write }: TestRepo): Promise<void> {
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', root];
  const { stdout } = await execa('npm', packing, { cwd: top });
  await write('package.json', '{ "name": "shop", "version": "1.0.0", "private": true, "type": "module" }\n');
  await write('.gitignore', 'node_modules\n');
  const tarball = path.join(root, JSON.parse(stdout)[0].filename);
  expect(await run('npm', ['install', '--save-dev', '--offline', tarball])).toMatchObject({ exitCode: 0 });
}

describe('the packed package in a fresh repository', () => {
  let repo: TestRepo & { readonly root: string };

  beforeAll(async () => {
    repo = await createRepo();
    await installPacked(repo.root, repo);
    expect(await repo.run('npx', ['--no-install', 'keyguard', 'init'])).toMatchObject({ exitCode: 0 });
    await repo.stage('.');
    expect(await repo.run('git', ['commit', '--message', 'start'])).toMatchObject({ exitCode: 0 });
  }, 120_000);

  afterAll(() => rm(repo.root, { recursive: true, force: true }));

  test('brings nothing but itself', async () => {
    const { stdout } = await repo.run('npm', ['ls', '--all', '--parseable']);
    expect(stdout.split('\n')).toEqual([repo.dir, path.join(repo.dir, 'node_modules', 'keyguard')]);
  });

  test.each(everyday)('blocks a commit that adds a secret of %s', async (_, provider, rule) => {
    const { secret } = createSample(rule);
    await repo.write('src/config.js', `// settings\n${createLine(rule)}\n`);
    await repo.stage('src/config.js');
    const { exitCode, stdout, stderr } = await repo.run('git', ['commit', '--message', 'add']);
    const revoke = rule.revoke ?? provider.revoke;
    expect(exitCode).toBe(1);
    expect(stderr).toContain('src/config.js:2:');
    expect(stderr).toContain(rule.name);
    expect(stderr).toContain('process.env.');
    if ('url' in revoke && revoke.url !== undefined) expect(stderr).toContain(revoke.url);
    expect(stdout + stderr).not.toContain(secret);
    await repo.git('rm', '--quiet', '--force', 'src/config.js');
  });

  test('blocks a commit of a secret of every provider, each with how to read it from the environment', async () => {
    const files = new Map(blocking.map(([, , rule]) => [`src/${rule.id}.js`, rule]));
    for (const [file, rule] of files) await repo.write(file, `${createLine(rule)}\n`);
    await repo.stage('src');
    expect(await repo.run('git', ['commit', '--message', 'add'])).toMatchObject({ exitCode: 1 });
    const { stdout } = await repo.run('npx', [
      '--no-install',
      'keyguard',
      'check-staged',
      '--format',
      'json',
    ]);
    const report: {
      findings: readonly { file: string; ruleId: string; advice: { replaceWith?: string } }[];
    } = JSON.parse(stdout);
    const found = new Set(
      report.findings
        .filter(({ advice }) => advice.replaceWith?.startsWith('process.env.'))
        .map(({ file, ruleId }) => `${file}: ${ruleId}`),
    );
    expect([...files].filter(([file, { id }]) => !found.has(`${file}: ${id}`)).map(([file]) => file)).toEqual(
      [],
    );
    for (const [, , rule] of blocking) expect(stdout).not.toContain(createSample(rule).secret);
    await repo.git('rm', '--quiet', '--force', '-r', 'src');
  });

  test('lets a clean commit through', async () => {
    await repo.write('src/config.js', 'export const key = process.env.STRIPE_SECRET_KEY;\n');
    await repo.stage('src/config.js');
    expect(await repo.run('git', ['commit', '--message', 'clean'])).toMatchObject({ exitCode: 0 });
  });

  test('finds nothing in itself when a new user commits node_modules', async () => {
    await repo.git('add', '--force', 'node_modules');
    const { exitCode, stderr } = await repo.run('git', ['commit', '--quiet', '--message', 'everything']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    await repo.git('rm', '--quiet', '--cached', '-r', 'node_modules');
  });

  test('protects a second clone after a bare npm install', async () => {
    const clone = path.join(repo.root, 'clone');
    const inClone = { cwd: clone };
    await repo.git('clone', '--quiet', '.', clone);
    expect(await repo.run('npm', ['install', '--offline'], inClone)).toMatchObject({ exitCode: 0 });
    const [, , rule] = blocking.find(([name]) => name === 'Stripe')!;
    await writeFile(path.join(clone, 'pay.js'), `const key = '${createSample(rule).secret}';\n`);
    await repo.run('git', ['add', 'pay.js'], inClone);
    expect(await repo.run('git', ['commit', '--message', 'add'], inClone)).toMatchObject({ exitCode: 1 });
  });

  test('leaves no hook behind when it is uninstalled', async () => {
    expect(await repo.run('npx', ['--no-install', 'keyguard', 'uninstall'])).toMatchObject({ exitCode: 0 });
    const { stdout } = await repo.run('sh', ['-c', 'ls .git/hooks | grep -v sample']);
    expect(stdout).toBe('');
  });
});
