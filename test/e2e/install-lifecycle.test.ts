import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { readFolder } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const hooksOf = (repo: TestRepo) => readFolder(path.join(repo.dir, '.git/hooks'));

describe.each(['prepare', 'postinstall'])("under a package manager's %s", (event) => {
  const script = { npm_lifecycle_event: event };

  test.each([
    ['in CI', { CI: 'true' }],
    ['in CI, told otherwise', { CI: '1' }],
    ['for production', { NODE_ENV: 'production' }],
    ['for production with pnpm', { npm_config_production: 'true' }],
    ['without development packages', { npm_config_omit: 'dev' }],
    ['without development and optional packages', { npm_config_omit: 'optional dev' }],
  ])('it does nothing and says nothing %s', (_, env) =>
    withRepo(async (repo) => {
      await linkKeyguard(repo.dir);
      expect(await runLinked(repo, ['install'], { env: { ...script, ...env } })).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
      expect(await hooksOf(repo)).toEqual({});
    })(),
  );

  test.each([
    ['on a machine where people commit', {}],
    ['where CI is off', { CI: 'false' }],
    ['without optional packages', { npm_config_omit: 'optional', NODE_ENV: 'development' }],
  ])('it installs %s, and is silent from the second time on', (_, env) =>
    withRepo(async (repo) => {
      await linkKeyguard(repo.dir);
      const install = () => runLinked(repo, ['install'], { env: { ...script, ...env } });
      expect(await install()).toMatchObject({
        exitCode: 0,
        stdout: 'Hook installed: .git/hooks/pre-commit, commit-msg, pre-push',
      });
      expect(await install()).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    })(),
  );

  test(
    'it does nothing and says nothing in a package that is itself being installed',
    withRepo(async (repo) => {
      await linkKeyguard(repo.dir);
      const cwd = path.join(repo.dir, 'node_modules/theme');
      await mkdir(cwd);
      expect(await runLinked(repo, ['install'], { cwd, env: script })).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
      expect(await hooksOf(repo)).toEqual({});
    }),
  );

  test(
    'outside a repository it warns in one line and lets the installation go on',
    withRepo(async (repo) => {
      const cwd = path.join(repo.home, 'archive');
      await mkdir(cwd);
      expect(await runLinked(repo, ['install'], { cwd, env: script })).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: 'keyguard: hooks not installed: not inside a git repository',
      });
    }),
  );

  test(
    'without git it warns in one line and lets the installation go on',
    withRepo(async (repo) => {
      expect(await runLinked(repo, ['install'], { env: { ...script, PATH: '/nowhere' } })).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: 'keyguard: hooks not installed: git was not found on PATH',
      });
    }),
  );

  test("in a repository of another user's, as in a container, it warns and lets the installation go on", async ({
    skip,
  }) => {
    skip(process.getuid?.() !== 0, 'only root can give a repository to another user');
    await withRepo(async (repo) => {
      await linkKeyguard(repo.dir);
      await execa('chown', ['-hR', '65534:65534', repo.dir]);
      const { exitCode, stderr } = await runLinked(repo, ['install'], { env: script });
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(/^keyguard: hooks not installed: git refuses this repository[^\n]*$/u);
      expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 2 });
    })();
  });

  test(
    'what needs the user is still an error',
    withRepo(async (repo) => {
      await linkKeyguard(repo.dir);
      await repo.git('config', 'core.hooksPath', '/dev/null');
      expect(await runLinked(repo, ['install'], { env: script })).toMatchObject({ exitCode: 2 });
    }),
  );
});

test.each([
  ['outside a repository', 'not inside a git repository'],
  ['without git', 'git was not found on PATH'],
])('by hand %s it is an error', (kind, message) =>
  withRepo(async (repo) => {
    const cwd = path.join(repo.home, 'archive');
    await mkdir(cwd);
    const env: NodeJS.ProcessEnv = kind === 'without git' ? { PATH: '/nowhere' } : {};
    for (const command of ['install', 'uninstall', 'init']) {
      const { exitCode, stderr } = await runLinked(repo, [command], { cwd, env });
      expect(exitCode).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^ +at /mu);
    }
  })(),
);

test(
  'by hand in CI it installs',
  withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    expect(await runLinked(repo, ['install'], { env: { CI: 'true' } })).toMatchObject({ exitCode: 0 });
    expect(Object.keys(await hooksOf(repo))).toEqual(['commit-msg', 'pre-commit', 'pre-push']);
  }),
);

test(
  'the prepare script that init wrote installs the hook in a fresh clone, and is no harm without keyguard',
  withRepo(async (repo) => {
    await repo.write('package.json', '{ "name": "a", "scripts": { "prepare": "echo mine" } }\n');
    await repo.write('.gitignore', 'node_modules\n');
    await linkKeyguard(repo.dir);
    await runLinked(repo, ['init']);
    await repo.stage('.');
    await repo.commit();
    await repo.git('clone', '--quiet', '.', '../clone');
    const clone = path.join(repo.dir, '../clone');
    const prepare = () => repo.run('npm', ['run', 'prepare'], { cwd: clone });
    expect(await prepare()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('mine') });
    await linkKeyguard(clone);
    await mkdir(path.join(clone, 'node_modules/.bin'));
    await repo.run('ln', ['-s', '../keyguard/dist/cli.js', path.join(clone, 'node_modules/.bin/keyguard')]);
    expect(await prepare()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Hook installed: .git/hooks/pre-commit, commit-msg, pre-push'),
    });
    expect(Object.keys(await readFolder(path.join(clone, '.git/hooks')))).toEqual([
      'commit-msg',
      'pre-commit',
      'pre-push',
    ]);
    await rm(path.join(clone, '.git'), { recursive: true });
    expect(await prepare()).toMatchObject({ exitCode: 0 });
  }),
);
