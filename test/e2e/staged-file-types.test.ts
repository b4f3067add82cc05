import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'reads a file that replaces a symbolic link, and a link that replaces a file',
  withRepo(async (repo) => {
    await repo.link('target', 'becomes-file');
    await repo.write('becomes-link', 'text\n');
    await repo.stage('.');
    await repo.commit();
    await repo.run('rm', ['becomes-file', 'becomes-link']);
    await repo.write('becomes-file', 'one\ntwo\n');
    await repo.link('new target', 'becomes-link');
    await repo.stage('.');
    const { lines, files } = await readAdded(repo);
    expect(lines).toEqual(['becomes-file:1:one', 'becomes-file:2:two', 'becomes-link:1:new target']);
    expect(files).toMatchObject([
      { status: 'type-changed', kind: 'file' },
      { status: 'type-changed', kind: 'symlink' },
    ]);
  }),
);

test(
  'takes the target of a symbolic link for content, and does not follow it',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('.gitignore', 'outside\n');
    await repo.write('outside', 'not staged\n');
    await repo.link('outside', 'link');
    await repo.stage('link');
    const { lines, files } = await readAdded(repo);
    expect(lines).toEqual(['link:1:outside']);
    expect(files).toMatchObject([{ path: 'link', kind: 'symlink' }]);
  }),
);

test(
  'finds nothing in the pointer of a submodule, whatever was there before',
  withRepo(async (repo) => {
    await repo.write('becomes-pointer', 'text\n');
    await repo.stage('.');
    await repo.commit();
    const commit = (await repo.git('rev-parse', 'HEAD')).trim();
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},pointer`);
    await repo.git('update-index', '--cacheinfo', `160000,${commit},becomes-pointer`);
    const { lines, files, coverage } = await readAdded(repo);
    expect(lines).toEqual([]);
    expect(files).toMatchObject([
      { path: 'becomes-pointer', status: 'submodule', kind: 'submodule' },
      { path: 'pointer', status: 'submodule', kind: 'submodule' },
    ]);
    expect(coverage).toEqual({ files: 0, addedLines: 0, bytes: 0, skipped: [] });
  }),
);

test(
  'reads a file that replaces the pointer of a submodule',
  withRepo(async (repo) => {
    await repo.commit();
    const commit = (await repo.git('rev-parse', 'HEAD')).trim();
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},pointer`);
    await repo.git('commit', '--quiet', '-m', 'pointer');
    await repo.git('rm', '--quiet', '--cached', 'pointer');
    await repo.write('pointer', 'one\n');
    await repo.stage('pointer');
    expect((await readAdded(repo)).lines).toEqual(['pointer:1:one']);
  }),
);

test(
  'finds nothing in a file that is only intended to be added',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('later.txt', 'later\n');
    await repo.git('add', '--intent-to-add', 'later.txt');
    const { lines, files } = await readAdded(repo);
    expect({ lines, files }).toEqual({ lines: [], files: [] });
  }),
);

test(
  'reads what replaces an empty file, and passes an empty one',
  withRepo(async (repo) => {
    await repo.write('was-empty.txt', '');
    await repo.stage('.');
    await repo.commit();
    await repo.write('was-empty.txt', 'one\n');
    await repo.write('empty.txt', '');
    await repo.stage('.');
    const { lines, files, coverage } = await readAdded(repo);
    expect(lines).toEqual(['was-empty.txt:1:one']);
    expect(files).toHaveLength(2);
    expect(coverage.files).toBe(1);
  }),
);
