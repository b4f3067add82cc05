import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { type DoctorWorld, findCheck, listFaults, withProtected } from '../helpers/doctor.ts';
import { writeHook } from '../helpers/hooks.ts';
import { cliBundle } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { rewriteHook } from '../helpers/sign-hook.ts';
import { linkProgram } from '../matrix/manager-world.ts';

const hookOf = ({ dir }: DoctorWorld, hook = 'pre-commit') => path.join(dir, '.git/hooks', hook);

/** A PATH with git and what the hook and npx need, but no node. */
async function createPathWithoutNode({ dir }: DoctorWorld): Promise<string> {
  const bin = path.join(dir, '../bin');
  await mkdir(bin);
  for (const tool of ['git', 'sh', 'sed', 'sort', 'cat'])
    await symlink((await execa('sh', ['-c', `command -v ${tool}`])).stdout, path.join(bin, tool));
  return bin;
}

describe('the shell', () => {
  test.each(['1', 'pre-commit', 'pre-push, commit-msg'])('that skips the check is told of: %j', (value) =>
    withProtected(async (world) => {
      const env = { KEYGUARD_SKIP: value };
      const broken = await world.doctor({ env });
      expect(broken).toMatchObject({ exitCode: 1, protected: false });
      expect(listFaults(broken)).toEqual(['skip-set']);
      const { fix } = findCheck(broken, 'skip');
      expect(fix).toBe('unset KEYGUARD_SKIP');
      expect(await world.type(`${fix}; node '${cliBundle}' doctor`, env)).toBe(0);
    })(),
  );

  test(
    'that skips nothing of keyguard is fine',
    withProtected(async ({ doctor }) => {
      expect(await doctor({ env: { KEYGUARD_SKIP: '0', HUSKY: '0', LEFTHOOK: '0' } })).toMatchObject({
        exitCode: 0,
      });
    }),
  );

  test(
    'has no node, and the hook finds none either: installing writes down the one that runs doctor',
    withProtected(async (world) => {
      for (const hook of hookNames)
        await rewriteHook(hookOf(world, hook), (text) =>
          text
            .replace(/kg_recorded='[^']*'/u, "kg_recorded=''")
            .replace('/opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node', '/nowhere/node'),
        );
      const env = { PATH: await createPathWithoutNode(world) };
      const broken = await world.doctor({ env });
      expect(broken).toMatchObject({ exitCode: 1, protected: false });
      const { code, fix = '' } = findCheck(broken, 'node');
      expect(code).toBe('node-missing');
      expect(findCheck(broken, 'proof-pre-commit').message).toContain('no Node.js 20.19 or newer was found');
      await world.type(fix, env);
      expect(listFaults(await world.doctor({ env }))).toEqual([]);
    }),
  );
});

describe('a hook', () => {
  test(
    'of another version is told of, and works as long as it proves to',
    withProtected(async (world) => {
      await rewriteHook(hookOf(world), (text) =>
        text.replace('# What the check reads', '# What a check reads'),
      );
      const old = await world.doctor();
      expect(old).toMatchObject({ exitCode: 0, protected: true });
      expect(listFaults(old)).toEqual(['hook-outdated']);
      await world.type(findCheck(old, 'pre-commit').fix ?? '');
      expect(listFaults(await world.doctor())).toEqual([]);
    }),
  );

  test(
    "that the user's own line ends before keyguard's is found out by trying",
    withProtected(async (world) => {
      const text = await readFile(hookOf(world), 'utf8');
      await writeFile(hookOf(world), text.replace('#!/bin/sh\n', '#!/bin/sh\nexit 0\n'));
      const broken = await world.doctor();
      expect(broken).toMatchObject({ exitCode: 1, protected: false });
      expect(listFaults(broken)).toEqual(['proof-lets-through']);
    }),
  );

  test.each([
    ['exit 0\nsh node_modules/keyguard/hooks/keyguard.sh pre-commit', 'hook-call-cut'],
    ['sh node_modules/keyguard/hooks/keyguard.sh pre-commit\necho done', 'hook-call-lost'],
    ['sh node_modules/keyguard/hooks/keyguard.sh pre-commit || exit $?\necho done', 'hook-called'],
  ])('of the user that calls keyguard is read: %j', (lines, code) =>
    withProtected(async (world) => {
      await writeHook(hookOf(world), `#!/bin/sh\n${lines}\n`);
      const isGood = code === 'hook-called';
      const report = await world.doctor();
      expect(findCheck(report, 'pre-commit')).toMatchObject({ code });
      expect(findCheck(report, 'proof-pre-commit')).toMatchObject({ code: 'proof-stops' });
      expect(report).toMatchObject({ exitCode: isGood ? 0 : 1, protected: isGood });
      await world.write('a.js', `const token = '${sampleOf('github-pat-classic').text}';\n`);
      await world.stage('a.js');
      const { exitCode } = await world.run('git', ['commit', '--quiet', '-m', 'x']);
      expect(exitCode === 0).toBe(!isGood);
    })(),
  );

  test(
    'from before is named and not run',
    withProtected(async (world) => {
      await world.type('npx keyguard uninstall');
      for (const hook of hookNames) {
        const script = '#!/bin/sh\necho ran >> "$(git rev-parse --git-common-dir)/ran"; exit 1\n';
        await writeHook(hookOf(world, hook), script);
      }
      await world.type('npx keyguard init');
      const report = await world.doctor();
      expect(listFaults(report)).toEqual([]);
      expect(findCheck(report, 'pre-commit')).toMatchObject({
        code: 'hook-chained',
        message: expect.stringContaining('pre-commit.keyguard-prev'),
      });
      expect(await world.run('cat', ['.git/ran'])).toMatchObject({ exitCode: 1 });
    }),
  );
});

describe('the settings', () => {
  test(
    'that cannot be read stop every commit',
    withProtected(async ({ write, doctor }) => {
      await write('keyguard.json', '{ "rules": ');
      const broken = await doctor();
      expect(broken.exitCode).toBe(1);
      expect(findCheck(broken, 'settings')).toMatchObject({
        code: 'settings-invalid',
        message: expect.stringContaining('keyguard.json is not valid JSON'),
      });
    }),
  );

  test(
    'that leave everything out protect from nothing',
    withProtected(async ({ write, doctor }) => {
      await write('keyguard.json', '{ "ignore": ["**"] }');
      const broken = await doctor();
      expect(broken).toMatchObject({ exitCode: 1, protected: false });
      expect(findCheck(broken, 'settings')).toMatchObject({ code: 'settings-loose' });
      expect(findCheck(broken, 'proof-pre-commit')).toMatchObject({ code: 'proof-lets-through' });
    }),
  );

  test(
    'that switch one rule off are named, and the proof takes another',
    withProtected(async ({ write, doctor }) => {
      await write('keyguard.json', '{ "rules": { "github-pat-classic": "off" }, "ignore": ["*.txt"] }');
      const report = await doctor();
      expect(report).toMatchObject({ exitCode: 0, protected: true });
      expect(findCheck(report, 'settings')).toMatchObject({
        status: 'warning',
        message: expect.stringContaining('github-pat-classic (off), *.txt'),
      });
    }),
  );
});

describe('another tool', () => {
  test(
    'that the repository asks for and that is not installed yet would replace the hooks',
    withProtected(async (world) => {
      const scripts = { prepare: 'husky && (keyguard install || exit 0)' };
      await world.write('package.json', JSON.stringify({ scripts, devDependencies: { husky: '*' } }));
      await linkProgram(world, 'husky', path.resolve(import.meta.dirname, '../../node_modules/husky/bin.js'));
      const before = await world.doctor();
      expect(before).toMatchObject({ exitCode: 0, protected: true });
      const { code, fix = '', message } = findCheck(before, 'other-tools');
      expect({ code, fix }).toEqual({ code: 'tools-rival', fix: 'npx husky && npx keyguard install' });
      expect(message).toContain('husky');
      await world.type(fix);
      expect(await world.git('config', 'core.hooksPath')).toBe('.husky/_');
      const after = await world.doctor();
      expect(listFaults(after)).toEqual([]);
      expect(after).toMatchObject({ exitCode: 0, protected: true });
    }),
  );

  test(
    'that only its package can install has no command',
    withProtected(async ({ write, doctor }) => {
      const gitHooks = { 'pre-commit': 'npm test' };
      const scripts = { prepare: 'keyguard install || exit 0' };
      await write('package.json', JSON.stringify({ scripts, gitHooks }));
      const check = findCheck(await doctor(), 'other-tools');
      expect(check).toMatchObject({ code: 'tools-rival', message: expect.stringContaining('yorkie') });
      expect(check).not.toHaveProperty('fix');
      await write(
        'package.json',
        JSON.stringify({ scripts, gitHooks: { 'pre-commit': 'keyguard check-staged' } }),
      );
      expect(findCheck(await doctor(), 'other-tools')).toMatchObject({ status: 'ok' });
    }),
  );
});

test(
  'a rule in a folder that lets git take .env is named',
  withProtected(async ({ write, dir, doctor }) => {
    await write('web/.gitignore', '!.env\n');
    const report = await doctor({ cwd: path.join(dir, 'web') });
    expect(findCheck(report, 'env-ignored')).toMatchObject({
      code: 'env-overruled',
      message: expect.stringContaining('web/.gitignore:1:!.env'),
    });
    expect(report).toMatchObject({ exitCode: 0, protected: true });
  }),
);

test(
  'a tracked .env without a secret is meant to be tracked',
  withProtected(async ({ write, git, doctor }) => {
    await write('.env', 'PORT=3000\n');
    await git('add', '--force', '.env');
    expect(findCheck(await doctor(), 'env-tracked')).toMatchObject({ status: 'ok', code: 'env-harmless' });
  }),
);

test(
  'a package.json that is none is told of',
  withProtected(async ({ write, dir, doctor }) => {
    await write('web/package.json', '{');
    const report = await doctor({ cwd: path.join(dir, 'web') });
    expect(findCheck(report, 'prepare')).toMatchObject({
      code: 'prepare-unreadable',
      message: expect.stringContaining('package.json is not valid JSON'),
    });
    expect(report).toMatchObject({ exitCode: 0, protected: true });
  }),
);
