import { expect, test } from 'vitest';

import { commitThroughHook } from '../helpers/commit-through-hook.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'reads what `commit -a` is about to commit',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    await repo.commit();
    await repo.write('a.txt', 'one\ntwo\n');
    const { lines, env } = await commitThroughHook(repo, ['-a', '-m', 'all']);
    expect(lines).toEqual(['a.txt:2:two']);
    expect(env['GIT_INDEX_FILE']).toMatch(/index\.lock$/u);
  }),
);

test(
  'reads what `commit PATH` is about to commit, and nothing else that is staged',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.write('b.txt', 'one\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.txt', 'one\ntwo\n');
    await repo.write('b.txt', 'one\nother\n');
    await repo.stage('b.txt');
    const { lines, env } = await commitThroughHook(repo, ['-m', 'one file', '--', 'a.txt']);
    expect(lines).toEqual(['a.txt:2:two']);
    expect(env['GIT_INDEX_FILE']).toMatch(/next-index-\d+\.lock$/u);
  }),
);

test(
  'reads what is about to be committed from a subfolder',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('sub/a.txt', 'one\n');
    await repo.write('top.txt', 'two\n');
    await repo.stage('.');
    const { lines } = await commitThroughHook(repo, ['-m', 'both'], { cwd: 'sub' });
    expect(lines).toEqual(['sub/a.txt:1:one', 'top.txt:1:two']);
  }),
);

test(
  'reads an amended commit: what is new against the commit that it replaces',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    await repo.commit();
    await repo.write('a.txt', 'one\nforgotten\n');
    await repo.stage('a.txt');
    const { lines } = await commitThroughHook(repo, ['--amend', '--no-edit']);
    expect(lines).toEqual(['a.txt:2:forgotten']);
  }),
);
