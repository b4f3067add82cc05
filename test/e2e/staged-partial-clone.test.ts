import path from 'node:path';

import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** A clone that got commits and folders, and of the contents only those of its work tree. */
async function cloneInPart(repo: TestRepo, sparse?: string): Promise<TestRepo> {
  const dir = path.join(repo.home, 'clone');
  await repo.git('config', 'uploadpack.allowFilter', 'true');
  await repo.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repo.dir}`, dir);
  const git: TestRepo['git'] = async (...args) => {
    const { exitCode, stdout, stderr } = await repo.run('git', args, { cwd: dir });
    if (exitCode !== 0) throw new Error(stderr);
    return stdout;
  };
  if (sparse !== undefined) await git('sparse-checkout', 'set', sparse);
  await git('checkout', '--quiet', 'main');
  const write: TestRepo['write'] = (file, content) =>
    repo.write(path.relative(repo.dir, path.join(dir, file)), content);
  return { ...repo, dir, git, write };
}

test(
  'reads what is staged in a partial clone',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('.');
    await repo.commit();
    const clone = await cloneInPart(repo);
    await clone.write('a.txt', 'one\ntwo\n');
    await clone.git('add', '.');
    const { lines, calls } = await readAdded(clone);
    expect(lines).toEqual(['a.txt:2:two']);
    expect(calls).toHaveLength(1);
  }),
);

test(
  'fetches nothing to read what a partial and sparse clone deletes',
  withRepo(async (repo) => {
    await repo.write('in/a.txt', 'one\n');
    await repo.write('out/b.txt', 'deleted\n');
    await repo.stage('.');
    await repo.commit();
    const clone = await cloneInPart(repo, 'in');
    await clone.git('rm', '--quiet', '--sparse', 'out/b.txt');
    expect((await readAdded(clone)).lines).toEqual([]);
    await clone.write('in/new.txt', 'new\n');
    await clone.git('add', '.');
    expect((await readAdded(clone)).lines).toEqual(['in/new.txt:1:new']);
    expect(await countMissing(clone)).toBe(1);
  }),
);

test(
  'fetches nothing to read a merge in a partial clone',
  withRepo(async (repo) => {
    const write = async (file: string, text: string): Promise<void> => {
      await repo.write(file, text);
      await repo.stage('.');
      await repo.commit();
    };
    await write('both.txt', 'top\n1\n2\n3\nbottom\n');
    await write('ours.txt', 'before\n');
    await repo.git('checkout', '--quiet', '-b', 'theirs');
    await write('both.txt', 'theirs\n1\n2\n3\nbottom\n');
    await write('theirs.txt', 'theirs\n');
    await repo.git('checkout', '--quiet', 'main');
    await write('both.txt', 'top\n1\n2\n3\nours\n');
    await write('ours.txt', 'after\n');
    const clone = await cloneInPart(repo);
    await clone.git('merge', '--quiet', '--no-commit', 'origin/theirs');
    await clone.write('both.txt', 'theirs\n1\nevil\n3\nours\n');
    await clone.git('add', '.');
    const missing = await countMissing(clone);
    expect(missing).toBeGreaterThan(0);
    expect((await readAdded(clone)).lines).toEqual(['both.txt:3:evil']);
    expect(await countMissing(clone)).toBe(missing);
  }),
);

test(
  'fails rather than fetch what it cannot do without',
  withRepo(async (repo) => {
    await repo.write('in/a.txt', 'one\n');
    await repo.write('out/b.txt', 'old\n');
    await repo.stage('.');
    await repo.commit();
    const clone = await cloneInPart(repo, 'in');
    const blob = (await repo.run('git', ['hash-object', '-w', '--stdin'], { cwd: clone.dir, input: 'new\n' }))
      .stdout;
    await clone.git('update-index', '--cacheinfo', `100644,${blob},out/b.txt`);
    await expect(readAdded(clone)).rejects.toMatchObject({ code: 'git-failed' });
    expect(await countMissing(clone)).toBe(1);
  }),
);

async function countMissing(repo: TestRepo): Promise<number> {
  const objects = await repo.git('rev-list', '--objects', '--all', '--missing=print');
  return objects.split('\n').filter((line) => line.startsWith('?')).length;
}
