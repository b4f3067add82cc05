import path from 'node:path';

import { expect, test } from 'vitest';

import { commitThroughHook } from '../helpers/commit-through-hook.ts';
import { makeBranch } from '../helpers/make-branch.ts';
import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

async function moveGitFolder(repo: TestRepo): Promise<void> {
  await repo.write('a.txt', 'one\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', 'one\ntwo\n');
  await repo.write('sub/b.txt', 'three\n');
  await repo.stage('.');
  await repo.run('mv', ['.git', path.join(repo.home, 'dotfiles')]);
}

const expected = ['a.txt:2:two', 'sub/b.txt:1:three'];

test(
  'keeps GIT_DIR and GIT_WORK_TREE, absolute and relative, from a subfolder too',
  withRepo(async (repo) => {
    await moveGitFolder(repo);
    const absolute = { GIT_DIR: path.join(repo.home, 'dotfiles'), GIT_WORK_TREE: repo.dir };
    expect((await readAdded(repo, { env: absolute, cwd: repo.home })).lines).toEqual(expected);
    const relative = { GIT_DIR: '../../home/dotfiles', GIT_WORK_TREE: '..' };
    expect((await readAdded(repo, { env: relative, cwd: 'sub' })).lines).toEqual(expected);
  }),
);

test(
  'keeps what `git --git-dir --work-tree commit` hands to its hook',
  withRepo(async (repo) => {
    await moveGitFolder(repo);
    const env = { GIT_DIR: '../home/dotfiles', GIT_WORK_TREE: '.' };
    expect((await commitThroughHook(repo, ['-m', 'dotfiles'], { env })).lines).toEqual(expected);
  }),
);

test(
  'knows a merge by a relative GIT_DIR',
  withRepo(async (repo) => {
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'theirs.txt': 'theirs\n' });
    await repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'theirs');
    const { lines } = await readAdded(repo, { env: { GIT_DIR: '.git' } });
    expect(lines).toEqual([]);
    const apart = { GIT_DIR: '.', GIT_WORK_TREE: '..' };
    expect((await readAdded(repo, { env: apart, cwd: '.git' })).lines).toEqual([]);
  }),
);

test(
  'keeps GIT_INDEX_FILE, absolute and relative',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('real.txt', 'real\n');
    await repo.stage('.');
    await repo.write('other.txt', 'other\n');
    const other = path.join(repo.home, 'index');
    await repo.run('git', ['add', 'other.txt'], { env: { ...repo.env, GIT_INDEX_FILE: other } });
    for (const file of [other, '../home/index'])
      expect((await readAdded(repo, { env: { GIT_INDEX_FILE: file } })).lines).toEqual(['other.txt:1:other']);
  }),
);

test(
  'keeps settings that come through the environment',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('.');
    await repo.run('mv', ['.git', 'renamed']);
    const env = {
      GIT_DIR: 'renamed',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.worktree',
      GIT_CONFIG_VALUE_0: repo.dir,
    };
    expect((await readAdded(repo, { env })).lines).toEqual(['a.txt:1:one']);
  }),
);

test(
  'reads objects that lie in other folders',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('a.txt', 'one\n');
    const objects = path.join(repo.home, 'objects');
    const env = {
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: `${repo.dir}/.git/objects`,
    };
    await repo.run('mkdir', [objects]);
    await repo.run('git', ['add', '.'], { env: { ...repo.env, ...env } });
    expect((await readAdded(repo, { env })).lines).toEqual(['a.txt:1:one']);
  }),
);
