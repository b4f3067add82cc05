import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readRepository } from '../../src/git/repository.ts';
import { createGit } from '../../src/git/run.ts';
import type { RunGit } from '../../src/types.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'gives absolute paths, also from a subfolder',
  withRepo(async (repo) => {
    await mkdir(path.join(repo.dir, 'a', 'b'), { recursive: true });
    await repo.git('config', 'core.hooksPath', '.githooks');
    const git = createGit({ cwd: path.join(repo.dir, 'a', 'b'), env: repo.env });
    expect(await readRepository(git)).toEqual({
      topLevel: repo.dir,
      gitDir: path.join(repo.dir, '.git'),
      commonDir: path.join(repo.dir, '.git'),
      hooksDir: path.join(repo.dir, '.githooks'),
    });
  }),
);

test(
  'tells a linked work tree from the main one',
  withRepo(async (repo) => {
    await repo.commit();
    const linked = path.join(repo.home, 'linked');
    await repo.git('worktree', 'add', '--quiet', linked);
    const git = createGit({ cwd: linked, env: repo.env });
    expect(await readRepository(git)).toEqual({
      topLevel: await realpath(linked),
      gitDir: path.join(repo.dir, '.git', 'worktrees', 'linked'),
      commonDir: path.join(repo.dir, '.git'),
      hooksDir: path.join(repo.dir, '.git', 'hooks'),
    });
  }),
);

test(
  'reads folders whose names hold a newline',
  withRepo(async (repo) => {
    const dir = path.join(repo.home, 'two\nlines');
    await repo.git('init', '--quiet', dir);
    const git = createGit({ cwd: dir, env: repo.env });
    expect(await readRepository(git)).toMatchObject({ topLevel: dir, gitDir: path.join(dir, '.git') });
  }),
);

test(
  'refuses a bare repository: there is no work tree',
  withRepo(async (repo) => {
    const dir = path.join(repo.home, 'bare.git');
    await repo.git('init', '--quiet', '--bare', dir);
    const git = createGit({ cwd: dir, env: repo.env });
    await expect(readRepository(git)).rejects.toMatchObject({ code: 'not-a-repository' });
  }),
);

test('says that git is too old when it repeats the option instead of obeying it', async () => {
  const git: RunGit = (args) =>
    Promise.resolve({
      exitCode: 0,
      stdout: Buffer.from(`${args.slice(1).join('\n')}\n/repo\n`),
      stderr: '',
    });
  await expect(readRepository(git)).rejects.toMatchObject({
    code: 'git-too-old',
    details: { minimum: '2.31' },
  });
});
