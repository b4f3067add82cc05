import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { applyFix } from '../../src/fix/apply-fix.ts';
import { createGit } from '../../src/git/run.ts';
import type { RunGit } from '../../src/types.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'puts everything back when the index cannot be written, neither forth nor back',
  withRepo(async (repo) => {
    await repo.write('a.js', 'before\n');
    await repo.stage('a.js');
    const real = createGit({ cwd: repo.dir, env: repo.env });
    const git: RunGit = (args, options) =>
      args[0] === 'update-index' ? Promise.reject(new Error('disk full')) : real(args, options);
    const gitDir = path.join(repo.dir, '.git');
    const blob = await repo.git('rev-parse', ':a.js');
    const state = {
      path: 'a.js',
      mode: '100644',
      staged: { blob, bytes: Buffer.from('before\n') },
      work: Buffer.from('before\n'),
    };
    const plan = {
      envFiles: new Map([['.env', Buffer.from('NAME=value\n')]]),
      edits: [{ state, staged: Buffer.from('after\n'), work: Buffer.from('after\n') }],
      unstaged: [],
      fixed: [],
      left: [],
    };
    const check = () => Promise.resolve();
    const applied = applyFix({ git, topLevel: repo.dir, gitDir }, plan, {
      before: { envFiles: new Map() },
      check,
    });
    await expect(applied).rejects.toThrow('disk full');
    expect(await readFile(path.join(repo.dir, 'a.js'), 'utf8')).toBe('before\n');
    expect(await repo.git('status', '--porcelain')).toBe('A  a.js');
    expect((await readdir(gitDir)).filter((name) => name.startsWith('keyguard'))).toEqual([]);
  }),
);
