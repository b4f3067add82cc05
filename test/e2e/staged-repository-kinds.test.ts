import path from 'node:path';

import { expect, test } from 'vitest';

import { commitThroughHook } from '../helpers/commit-through-hook.ts';
import { makeBranch } from '../helpers/make-branch.ts';
import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** The same repository, seen from another folder. */
function lookFrom(repo: TestRepo, dir: string): TestRepo {
  return { ...repo, dir };
}

test(
  'reads what is staged in a linked work tree, in a hook too',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('.');
    await repo.commit();
    const dir = path.join(repo.home, 'linked');
    await repo.git('worktree', 'add', '--quiet', dir);
    await repo.write('only-in-main.txt', 'main\n');
    await repo.stage('.');
    await repo.write('../home/linked/sub/b.txt', 'two\n');
    await repo.run('git', ['add', '.'], { cwd: dir });
    const { lines, env } = await commitThroughHook(repo, ['-m', 'linked'], { cwd: path.join(dir, 'sub') });
    expect(lines).toEqual(['sub/b.txt:1:two']);
    expect(env['GIT_DIR']).toBe(path.join(repo.dir, '.git', 'worktrees', 'linked'));
  }),
);

test(
  'knows a merge in a linked work tree, with and without GIT_DIR',
  withRepo(async (repo) => {
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'theirs.txt': 'theirs\n' });
    const dir = path.join(repo.home, 'linked');
    await repo.git('worktree', 'add', '--quiet', dir);
    await repo.run('git', ['merge', '--no-commit', '--no-ff', 'theirs'], { cwd: dir });
    await repo.write('../home/linked/ours.txt', 'ours\n');
    await repo.run('git', ['add', '.'], { cwd: dir });
    expect((await readAdded(repo, { cwd: dir })).lines).toEqual(['ours.txt:1:ours']);
    const { lines } = await commitThroughHook(repo, ['-m', 'merge'], { cwd: dir });
    expect(lines).toEqual(['ours.txt:1:ours']);
  }),
);

test(
  'reads what is staged in a submodule',
  withRepo(async (repo) => {
    const source = path.join(repo.home, 'source');
    await repo.git('init', '--quiet', source);
    await repo.run('git', ['commit', '--quiet', '--allow-empty', '-m', 'first'], { cwd: source });
    await repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', source, 'module');
    await repo.write('module/a.txt', 'one\n');
    await repo.run('git', ['add', '.'], { cwd: path.join(repo.dir, 'module') });
    const { lines } = await commitThroughHook(repo, ['-m', 'module'], { cwd: 'module' });
    expect(lines).toEqual(['a.txt:1:one']);
    expect((await readAdded(repo)).lines.map((line) => line.split(':')[0])).toContain('.gitmodules');
  }),
);

test(
  'reads what is staged where the git folder lies elsewhere',
  withRepo(async (repo) => {
    const dir = path.join(repo.home, 'apart');
    await repo.git('init', '--quiet', `--separate-git-dir=${repo.home}/apart.git`, dir);
    await repo.write('../home/apart/sub/a.txt', 'one\n');
    await repo.run('git', ['add', '.'], { cwd: dir });
    const { lines } = await commitThroughHook(repo, ['-m', 'first'], { cwd: dir });
    expect(lines).toEqual(['sub/a.txt:1:one']);
    expect((await readAdded(repo, { cwd: path.join(dir, 'sub') })).files).toEqual([]);
  }),
);

test(
  'reads what is staged in a repository with SHA-256, the first commit included',
  withRepo(
    async (repo) => {
      await repo.write('a.txt', 'one\n');
      await repo.stage('.');
      const first = await readAdded(repo);
      expect(first.lines).toEqual(['a.txt:1:one']);
      expect(first.files[0]?.blob).toHaveLength(64);
      await repo.commit();
      await repo.write('a.txt', 'one\ntwo\n');
      await repo.stage('.');
      expect((await readAdded(repo)).lines).toEqual(['a.txt:2:two']);
    },
    ['--object-format=sha256'],
  ),
);

test(
  'reads what is staged in a shallow clone',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('.');
    await repo.commit();
    await repo.commit('second');
    const dir = path.join(repo.home, 'shallow');
    await repo.git('clone', '--quiet', '--depth=1', `file://${repo.dir}`, dir);
    await repo.write('../home/shallow/a.txt', 'one\ntwo\n');
    await repo.run('git', ['add', '.'], { cwd: dir });
    expect((await readAdded(lookFrom(repo, dir))).lines).toEqual(['a.txt:2:two']);
  }),
);

test.each([['--no-sparse-index'], ['--sparse-index']])(
  'reads what is staged in a sparse checkout: %s',
  async (option) => {
    await withRepo(async (repo) => {
      await repo.write('in/a.txt', 'one\n');
      await repo.write('out/b.txt', 'one\n');
      await repo.stage('.');
      await repo.commit();
      await repo.git('sparse-checkout', 'set', '--cone', option, 'in');
      await repo.write('in/a.txt', 'one\ntwo\n');
      await repo.write('out/c.txt', 'outside\n');
      await repo.git('add', '--sparse', '.');
      expect((await readAdded(repo)).lines).toEqual(['in/a.txt:2:two', 'out/c.txt:1:outside']);
    })();
  },
);

test(
  'takes a folder named .git that is none for what it is',
  withRepo(async (repo) => {
    await repo.write('sub/.git/config', 'not a repository\n');
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    expect((await readAdded(repo, { cwd: 'sub' })).lines).toEqual(['a.txt:1:one']);
  }),
);

test(
  'asks git where its folder is when that is not plain to see',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    await repo.git('config', 'core.worktree', repo.dir);
    await repo.run('mv', ['.git', '../moved']);
    const { lines, calls } = await readAdded(repo, { cwd: '../moved' });
    expect(lines).toEqual(['a.txt:1:one']);
    expect(calls[0]).toEqual(['rev-parse', '--absolute-git-dir']);
  }),
);
