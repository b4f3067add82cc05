import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type GlobalKeyguard, addGlobalKeyguard } from '../helpers/global-keyguard.ts';
import { readFolder, writeHook } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, openRepo, withRepo } from '../helpers/with-repo.ts';

const secret = `const token = '${sampleOf('github-pat-classic').text}';\n`;
const clean = 'const token = process.env.TOKEN;\n';

/** A repository without a package.json, of a user who guards them all. */
function withUser(story: (repo: TestRepo, own: GlobalKeyguard) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    const own = await addGlobalKeyguard(repo);
    const { exitCode, stderr } = await own.run(repo, ['install', '--user']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    await story(repo, own);
  });
}

async function commit(repo: TestRepo, content: string, env: NodeJS.ProcessEnv = {}) {
  await repo.write('pay.js', content);
  await repo.stage('pay.js');
  return repo.run('git', ['commit', '--quiet', '--message', 'try'], { env: { ...repo.env, ...env } });
}

async function expectBlocked(repo: TestRepo, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { exitCode, stderr } = await commit(repo, secret, env);
  expect(stderr).toContain('pay.js:1:16');
  expect(exitCode).toBe(1);
}

async function removeAsTold(repo: TestRepo, message: string): Promise<void> {
  const command = /keyguard uninstall --user, or: (?<command>.*)$/mu.exec(message)?.groups?.['command'];
  expect(await repo.run('sh', ['-c', command ?? 'exit 1'])).toMatchObject({ exitCode: 0, stderr: '' });
}

const countChecks = ({ stderr }: { readonly stderr: string }) => stderr.match(/asked/gu)?.length ?? 0;
const asked = 'console.error("asked"); process.exitCode = 0;';

describe('every repository of the user', () => {
  test(
    'is protected: new ones, clones, linked work trees, without anything in them',
    withUser(async (repo) => {
      await expectBlocked(repo);
      expect(await commit(repo, clean)).toMatchObject({ exitCode: 0 });
      await repo.git('clone', '--quiet', '.', '../clone');
      await expectBlocked(openRepo(path.join(repo.dir, '../clone'), repo.home));
      await repo.git('worktree', 'add', '--quiet', '../linked');
      await expectBlocked(openRepo(path.join(repo.dir, '../linked'), repo.home));
    }),
  );

  test(
    'with a keyguard hook of its own is checked by that one, once',
    withUser(async (repo) => {
      await linkKeyguard(repo.dir);
      await writeHook(path.join(repo.dir, '.git/hooks/pre-commit'), '#!/bin/sh\necho mine >&2\n');
      expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0 });
      expect(Object.keys(await readFolder(path.join(repo.dir, '.git')))).not.toContain('keyguard');
      await rm(path.join(repo.dir, 'node_modules'), { recursive: true });
      const folder = path.join(repo.dir, 'node_modules/keyguard/dist');
      await mkdir(folder, { recursive: true });
      await writeFile(
        path.join(folder, 'hook.cjs'),
        `if (process.argv[2] === 'check-staged') { ${asked} } process.exitCode = 0;`,
      );
      const done = await commit(repo, secret);
      expect(countChecks(done)).toBe(1);
      expect(done.stderr.match(/mine/gu)).toHaveLength(1);
    }),
  );

  test(
    'with keyguard in its node_modules is checked by that one, unless it came by git',
    withUser(async (repo) => {
      for (const [file, text] of [
        ['dist/hook.cjs', asked],
        ['hooks/keyguard.sh', `#!/bin/sh\necho asked >&2\n`],
      ] as const)
        await repo.write(`node_modules/keyguard/${file}`, text);
      expect(countChecks(await commit(repo, secret))).toBeGreaterThan(0);
      await repo.git('add', 'node_modules');
      const done = await commit(repo, `// changed\n${secret.trim()} // once more\n`);
      expect(done.exitCode).toBe(1);
      expect(countChecks(done)).toBe(0);
    }),
  );

  test(
    'is not protected where it sets core.hooksPath itself, until keyguard is installed there',
    withUser(async (repo) => {
      await linkKeyguard(repo.dir);
      await repo.git('config', 'core.hooksPath', 'mine');
      await writeHook(path.join(repo.dir, 'mine/pre-commit'), '#!/bin/sh\necho mine >&2\n');
      expect(await commit(repo, clean)).toMatchObject({ exitCode: 0, stderr: 'mine' });
      await runLinked(repo, ['install']);
      await expectBlocked(repo);
    }),
  );

  test(
    'that takes hooks from a shared folder too gets a folder of its own',
    withRepo(async (repo) => {
      const own = await addGlobalKeyguard(repo);
      await writeHook(path.join(repo.home, 'hooks/pre-commit'), '#!/bin/sh\necho shared >&2\n');
      await repo.git('config', '--global', 'core.hooksPath', '~/hooks');
      const { stdout } = await own.run(repo, ['install', '--user']);
      expect(stdout).toContain(`The hooks in ${repo.home}/hooks still run, first`);
      await linkKeyguard(repo.dir);
      expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0 });
      expect((await commit(repo, clean)).stderr.match(/shared/gu)).toHaveLength(1);
      await runLinked(repo, ['uninstall']);
      await expectBlocked(repo);
    }),
  );
});

test(
  'a hook of the repository that no stand-in can be made for blindly runs once keyguard is installed there',
  withUser(async (repo) => {
    await linkKeyguard(repo.dir);
    const own = path.join(repo.dir, '.git/hooks/reference-transaction');
    await writeHook(own, '#!/bin/sh\necho "ref $1" >&2\n');
    expect((await commit(repo, clean)).stderr).not.toContain('ref committed');
    await runLinked(repo, ['install']);
    expect((await commit(repo, 'b;\n')).stderr).toContain('ref committed');
    await expectBlocked(repo);
  }),
);

describe('where the package has gone', () => {
  test(
    'the one on PATH is taken; without it the commit is blocked, with the cure, and can be forced',
    withUser(async (repo, { packageFolder }) => {
      await rename(packageFolder, `${packageFolder}-old`);
      const other = await addGlobalKeyguard(repo, 'v24');
      const PATH = `${other.bin}:${repo.env['PATH'] ?? ''}`;
      await expectBlocked(repo, { PATH });
      const { exitCode, stderr } = await commit(repo, clean);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('keyguard: blocked, nothing was checked: the global keyguard is gone.');
      expect(stderr).toContain('npm install --global keyguard && keyguard install --user');
      expect(await commit(repo, clean, { KEYGUARD_SKIP: '1' })).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining('keyguard: skipped by KEYGUARD_SKIP, nothing was checked.'),
      });
      await rm(path.join(repo.home, '.config/keyguard/hooks'), { recursive: true });
      expect(await commit(repo, secret)).toMatchObject({ exitCode: 0 });
    }),
  );

  test(
    'or the check breaks off, the message names what takes the hooks of all repositories away',
    withUser(async (repo, { packageFolder }) => {
      await writeFile(path.join(packageFolder, 'dist/hook.cjs'), 'throw new Error();');
      const { exitCode, stderr } = await commit(repo, clean);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('To put it right: npm install --global keyguard && keyguard install --user');
      expect(stderr).not.toContain('npx keyguard uninstall');
      await removeAsTold(repo, stderr);
      expect(await commit(repo, secret)).toMatchObject({ exitCode: 0 });
    }),
  );

  test.each(['', 'throw new Error();'])(
    'what the message names fits a path with quotes, with the bundle %j',
    (bundle) =>
      withUser(async (repo, { packageFolder }) => {
        if (bundle === '') await rm(packageFolder, { recursive: true });
        else await writeFile(path.join(packageFolder, 'dist/hook.cjs'), bundle);
        const folder = path.join(repo.home, "it's; touch hacked; '/keyguard/hooks");
        await mkdir(path.dirname(folder), { recursive: true });
        await rename(path.join(repo.home, '.config/keyguard/hooks'), folder);
        const { stderr } = await repo.run(path.join(folder, 'pre-commit'), [], { input: '' });
        await removeAsTold(repo, stderr);
        expect(await readFolder(path.dirname(folder))).toEqual({});
        expect(await readFolder(repo.dir)).not.toHaveProperty('hacked');
      })(),
  );

  test.each(['.npm/_npx/1/lib', 'shop/lib', '.cache/pnpm/dlx/1/lib'])(
    'later, it is not installed at all: %s',
    (prefix) =>
      withRepo(async (repo) => {
        const own = await addGlobalKeyguard(repo, prefix.replace(/\/lib$/u, ''));
        if (prefix.startsWith('shop')) await repo.write('../shop/lib/package.json', '{}');
        const { exitCode, stderr } = await own.run(repo, ['install', '--user']);
        expect(exitCode).toBe(2);
        expect(stderr).toContain('npm install --global keyguard && keyguard install --user');
        expect(await readFolder(repo.home)).toEqual({});
      })(),
  );
});

test(
  'a template of git init can hold the hooks, which find a global keyguard by themselves',
  withRepo(async (repo) => {
    const own = await addGlobalKeyguard(repo);
    const script = await repo.read('../global/lib/node_modules/keyguard/hooks/keyguard.sh');
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push'])
      await writeHook(path.join(repo.home, 'template/hooks', hook), script);
    await repo.git('config', '--global', 'init.templateDir', '~/template');
    await repo.git('init', '--quiet', '../other');
    const other = openRepo(path.join(repo.dir, '../other'), repo.home);
    const PATH = `${own.bin}:${repo.env['PATH'] ?? ''}`;
    await expectBlocked(other, { PATH });
    expect(await commit(other, clean, { PATH })).toMatchObject({ exitCode: 0 });
    expect((await commit(other, secret)).stderr).toContain('blocked, nothing was checked');
    await linkKeyguard(other.dir);
    const { stdout } = await runLinked(other, ['install']);
    expect(stdout).toContain('Hook updated');
    expect(stdout).not.toContain('saved');
    await expectBlocked(other);
  }),
);
