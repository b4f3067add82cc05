import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

const body = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('');

test(
  'reads the edited lines of a renamed file, and not those that only moved',
  withRepo(async (repo) => {
    await repo.write('old.txt', body);
    await repo.stage('.');
    await repo.commit();
    await repo.git('mv', 'old.txt', 'new.txt');
    await repo.write('new.txt', `${body}added\n`);
    await repo.stage('.');
    const { lines, files } = await readAdded(repo);
    expect(lines).toEqual(['new.txt:21:added']);
    expect(files).toMatchObject([{ path: 'new.txt', status: 'renamed' }]);
  }),
);

test(
  'finds nothing in a pure rename',
  withRepo(async (repo) => {
    await repo.write('old.txt', body);
    await repo.stage('.');
    await repo.commit();
    await repo.git('mv', 'old.txt', 'sub.txt');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual([]);
    expect(coverage.files).toBe(0);
  }),
);

test(
  'takes a copy for a new file: every line of it is added',
  withRepo(async (repo) => {
    await repo.write('one.txt', 'a\nb\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write('two.txt', 'a\nb\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['two.txt:1:a', 'two.txt:2:b']);
  }),
);

test(
  'finds nothing in a deleted file',
  withRepo(async (repo) => {
    await repo.write('one.txt', body);
    await repo.stage('.');
    await repo.commit();
    await repo.git('rm', '--quiet', 'one.txt');
    const { lines, files } = await readAdded(repo);
    expect(lines).toEqual([]);
    expect(files).toMatchObject([{ path: 'one.txt', status: 'deleted', kind: 'file' }]);
  }),
);

test(
  'finds nothing in a change of mode',
  withRepo(async (repo) => {
    await repo.write('run.sh', body);
    await repo.stage('.');
    await repo.commit();
    await repo.git('update-index', '--chmod=+x', 'run.sh');
    expect((await readAdded(repo)).lines).toEqual([]);
  }),
);
