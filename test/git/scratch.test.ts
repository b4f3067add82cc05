import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { commitInScratch, openScratch, stageInScratch } from '../../src/git/scratch.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** Opens a scratch in a folder that the test removes. */
async function open(repo: TestRepo) {
  const folder = path.join(repo.home, 'scratch');
  await mkdir(folder);
  return openScratch({ cwd: repo.dir, env: repo.env }, folder);
}

/** All that the repository itself holds, byte for byte. */
async function readAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, (await readFile(file)).toString('latin1')] as const)),
  );
}

const file = { path: 'new/file.txt', content: 'one line\n' };

describe.each([
  ['before the first commit', async () => undefined],
  [
    'with a commit and something staged',
    async (repo: TestRepo) => {
      await repo.write('old.txt', 'old\n');
      await repo.stage('.');
      await repo.commit();
      await repo.write('staged.txt', 'staged\n');
      await repo.stage('.');
    },
  ],
  [
    'with a hook that runs when an index changes',
    async (repo: TestRepo) => {
      const hook = '#!/bin/sh\ntouch "$(git rev-parse --git-common-dir)/hooked"\n';
      await repo.write('.git/hooks/post-index-change', hook);
      await repo.makeExecutable('.git/hooks/post-index-change');
    },
  ],
  [
    'with a split index',
    async (repo: TestRepo) => {
      await repo.git('config', 'core.splitIndex', 'true');
      await repo.write('old.txt', 'old\n');
      await repo.stage('.');
      await repo.commit();
    },
  ],
])('a scratch %s', (_, prepare) => {
  test(
    'holds what HEAD holds and the file, and leaves the repository as it was',
    withRepo(async (repo) => {
      await prepare(repo);
      const before = await readAll(repo.dir);
      const scratch = await open(repo);
      await stageInScratch(scratch, [file]);
      const { stdout } = await scratch.git(['diff-index', '--cached', '--name-only', 'HEAD'], {
        okCodes: [0, 128],
      });
      const names = (await scratch.git(['ls-files'])).stdout.toString();
      expect(names.split('\n')).toContain('new/file.txt');
      expect(names).not.toContain('staged.txt');
      if ('old.txt' in before) expect(stdout.toString()).toBe('new/file.txt\n');
      const { commit, parent } = await commitInScratch(scratch, repo.dir);
      expect((await scratch.git(['show', `${commit}:new/file.txt`])).stdout.toString()).toBe('one line\n');
      expect(commit).toHaveLength(parent.length);
      expect(await readAll(repo.dir)).toEqual(before);
      expect(await repo.run('git', ['cat-file', '-e', commit])).not.toMatchObject({ exitCode: 0 });
    }),
  );
});
