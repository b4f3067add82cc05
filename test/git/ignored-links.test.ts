import { rename, symlink } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { readIgnoreState } from '../../src/git/ignored.ts';
import { createGit } from '../../src/git/run.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'answers for the other paths when one is behind a symbolic link',
  withRepo(async (repo) => {
    await repo.write('.gitignore', '.env\n');
    await repo.write('sub/a.js', 'x\n');
    await repo.stage('.');
    await rename(`${repo.dir}/sub`, `${repo.dir}/moved`);
    await symlink('moved', `${repo.dir}/sub`);
    const git = createGit({ cwd: repo.dir, env: repo.env });
    const states = await readIgnoreState(git, ['sub/.env', 'sub/a.js', '.env', 'b.js']);
    expect([...states]).toEqual([
      ['sub/.env', 'not-ignored'],
      ['sub/a.js', 'tracked'],
      ['.env', 'ignored'],
      ['b.js', 'not-ignored'],
    ]);
  }),
);
