import { symlink } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { readFolder, writeHook } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const hooksOf = (repo: TestRepo) => readFolder(path.join(repo.dir, '.git/hooks'));

/** What may stand in the hooks folder before. */
const starts: Readonly<Record<string, (hook: string) => Promise<void>>> = {
  'no hook': async () => undefined,
  'a hook': (hook) => writeHook(hook, Buffer.from('#!/bin/sh\r\n\u{E9}\0', 'latin1'), 0o754),
  'a hook that is off': (hook) => writeHook(hook, '#!/bin/sh\n', 0o600),
  'a symbolic link': (hook) => symlink('../../tools/check', hook),
};

test.each(Object.entries(starts))('brings back what was there, byte for byte: %s', (_, start) =>
  withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    for (const name of hookNames) await start(path.join(repo.dir, '.git/hooks', name));
    const git = await readFolder(path.join(repo.dir, '.git'));
    const before = await hooksOf(repo);
    await runLinked(repo, ['install']);
    await runLinked(repo, ['install']);
    expect(await hooksOf(repo)).not.toEqual(before);
    expect(await runLinked(repo, ['uninstall'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await hooksOf(repo)).toEqual(before);
    expect(await readFolder(path.join(repo.dir, '.git'))).toEqual(git);
    expect(await runLinked(repo, ['uninstall'])).toMatchObject({ exitCode: 0 });
    expect(await hooksOf(repo)).toEqual(before);
  })(),
);

test(
  'needs no keyguard in node_modules, and only tells with --dry-run',
  withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    await runLinked(repo, ['install']);
    await repo.run('rm', ['-r', 'node_modules']);
    expect(await runLinked(repo, ['uninstall', '--dry-run'])).toMatchObject({
      stdout:
        'Dry run, nothing was changed. Without --dry-run:\nHook removed: .git/hooks/pre-commit, commit-msg, pre-push',
    });
    expect(Object.keys(await hooksOf(repo))).toEqual(['commit-msg', 'pre-commit', 'pre-push']);
    expect(await runLinked(repo, ['uninstall'])).toMatchObject({
      exitCode: 0,
      stdout: 'Hook removed: .git/hooks/pre-commit, commit-msg, pre-push',
    });
    expect(await runLinked(repo, ['uninstall'])).toMatchObject({
      stdout: 'Nothing to remove: .git/hooks/pre-commit, commit-msg, pre-push',
    });
  }),
);

test(
  'from a linked work tree takes the hook out for all',
  withRepo(async (repo) => {
    await repo.commit();
    await linkKeyguard(repo.dir);
    await runLinked(repo, ['install']);
    await repo.git('worktree', 'add', '--quiet', '../linked');
    expect(await runLinked(repo, ['uninstall'], { cwd: path.join(repo.dir, '../linked') })).toMatchObject({
      exitCode: 0,
      stdout: `Hook removed: ${path.join(repo.dir, '.git/hooks/pre-commit')}, commit-msg, pre-push`,
    });
    expect(await hooksOf(repo)).toEqual({});
  }),
);

test.each([
  ['without scripts', '{\n  "name": "a"\n}\n'],
  ['with a script of its own', '{ "scripts": { "prepare": "husky || true" } }'],
  ['of Yarn 4', '{ "packageManager": "yarn@4.18.0" }'],
])('brings back the package.json, byte for byte: %s', (_, content) =>
  withRepo(async (repo) => {
    await repo.write('package.json', content);
    await linkKeyguard(repo.dir);
    await runLinked(repo, ['init']);
    const changed = await repo.read('package.json');
    expect(changed).toContain('keyguard install');
    const dry = await runLinked(repo, ['uninstall', '--dry-run']);
    expect(dry.stdout).toContain('keyguard install taken out of package.json');
    expect(await repo.read('package.json')).toBe(changed);
    expect(await runLinked(repo, ['uninstall'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await repo.read('package.json')).toBe(content);
  })(),
);

test(
  'names a script that calls it in a way of its own, and leaves it',
  withRepo(async (repo) => {
    const content = '{ "scripts": { "prepare": "husky; keyguard install" } }';
    await repo.write('package.json', content);
    await linkKeyguard(repo.dir);
    await runLinked(repo, ['install']);
    expect((await runLinked(repo, ['uninstall'])).stdout).toContain(
      'Take keyguard install out of package.json by hand: "prepare": "husky; keyguard install"',
    );
    expect(await repo.read('package.json')).toBe(content);
  }),
);

test(
  'leaves nothing that a later npm install would miss',
  withRepo(async (repo) => {
    await repo.write('package.json', '{ "name": "a", "private": true }\n');
    await linkKeyguard(repo.dir);
    await runLinked(repo, ['init']);
    await runLinked(repo, ['uninstall']);
    await repo.run('rm', ['-r', 'node_modules']);
    const { exitCode, stdout, stderr } = await repo.run('npm', ['install', '--offline']);
    expect(exitCode).toBe(0);
    expect(stdout + stderr).not.toContain('keyguard');
  }),
);
