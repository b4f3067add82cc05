import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'reads the staged version of a file that was changed again',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\ntwo\nthree\n');
    await repo.stage('a.txt');
    await repo.commit();
    await repo.write('a.txt', 'one\nstaged\ntwo\nthree\n');
    await repo.stage('a.txt');
    await repo.write('a.txt', 'unstaged\none\nstaged\ntwo\nthree\nunstaged\n');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual(['a.txt:2:staged']);
    expect(coverage).toEqual({ files: 1, addedLines: 1, bytes: 7, skipped: [] });
  }),
);

test(
  'reads a staged file that is gone from the working tree',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('gone.txt', 'staged\n');
    await repo.stage('gone.txt');
    await repo.run('rm', ['gone.txt']);
    expect((await readAdded(repo)).lines).toEqual(['gone.txt:1:staged']);
  }),
);

test(
  'finds nothing where nothing is staged, in one call of git',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    await repo.commit();
    await repo.write('a.txt', 'unstaged\n');
    await repo.write('untracked.txt', 'untracked\n');
    const { lines, files, calls, coverage } = await readAdded(repo);
    expect({ lines, files, calls: calls.length }).toEqual({ lines: [], files: [], calls: 1 });
    expect(coverage).toEqual({ files: 0, addedLines: 0, bytes: 0, skipped: [] });
  }),
);

test(
  'reads a file of which some hunks were staged with add --patch',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n\n\n\n\n\n\n\n\n\nlast\n');
    await repo.stage('a.txt');
    await repo.commit();
    await repo.write('a.txt', 'ONE\n\n\n\n\n\n\n\n\n\nLAST\n');
    await repo.run('git', ['add', '--patch'], { input: 'n\ny\n' });
    expect((await readAdded(repo)).lines).toEqual(['a.txt:11:LAST']);
  }),
);
