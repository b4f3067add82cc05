import { expect, test } from 'vitest';

import { makeBranch } from '../helpers/make-branch.ts';
import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'passes what comes unchanged from either side of a merge without conflicts',
  withRepo(async (repo) => {
    await repo.write('a.txt', '1\n2\n3\n4\n5\n6\n7\n8\n');
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'a.txt': 'theirs\n2\n3\n4\n5\n6\n7\n8\n', 'theirs.txt': 'theirs\n' });
    await repo.write('a.txt', '1\n2\n3\n4\n5\n6\n7\nours\n');
    await repo.stage('.');
    await repo.commit();
    await repo.git('merge', '--quiet', '--no-commit', 'theirs');
    const { lines, files, coverage } = await readAdded(repo);
    expect(await repo.read('a.txt')).toBe('theirs\n2\n3\n4\n5\n6\n7\nours\n');
    expect({ lines, paths: files.map(({ path }) => path) }).toEqual({ lines: [], paths: ['a.txt'] });
    expect(coverage).toEqual({ files: 0, addedLines: 0, bytes: 0, skipped: [] });
  }),
);

test(
  'reads what resolving a conflict adds, and only that',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'top\nbase\nbottom\n');
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', {
      'a.txt': 'their top\ntop\ntheirs\nbottom\n',
      'theirs.txt': 'theirs\n',
    });
    await repo.write('a.txt', 'top\nours\nbottom\n');
    await repo.stage('.');
    await repo.commit();
    await repo.run('git', ['merge', 'theirs']);
    await repo.write('a.txt', 'their top\ntop\nours\ntheirs\nresolved\nbottom');
    await repo.write('new.txt', 'slipped in\n');
    await repo.stage('.');
    const { lines, addedLines, files } = await readAdded(repo);
    expect(lines).toEqual(['a.txt:5:resolved', 'a.txt:6:bottom', 'new.txt:1:slipped in']);
    expect(files.map((file) => [file.path, addedLines(file)])).toEqual([
      ['a.txt', [[5, 6]]],
      ['new.txt', [[1, 1]]],
    ]);
  }),
);

test(
  'compares an octopus merge with each of its parents',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'base\n');
    await repo.stage('.');
    await repo.commit();
    for (const name of ['one', 'two', 'three']) {
      await repo.git('checkout', '--quiet', '-b', name, 'main');
      await repo.write(`${name}.txt`, `${name}\n`);
      await repo.stage('.');
      await repo.commit();
    }
    await repo.git('checkout', '--quiet', '-b', 'all', 'one');
    await repo.git('merge', '--quiet', '--no-commit', 'two', 'three');
    await repo.write('a.txt', 'base\nevil\n');
    await repo.stage('a.txt');
    expect((await repo.read('.git/MERGE_HEAD')).trim().split('\n')).toHaveLength(2);
    expect((await readAdded(repo)).lines).toEqual(['a.txt:2:evil']);
  }),
);

test(
  'follows a file that one side has moved and the other side has edited',
  withRepo(async (repo) => {
    const body = '1\n2\n3\n4\n5\n6\n7\n8\n';
    await repo.write('old.txt', body);
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'old.txt': `${body}theirs\n` });
    await repo.git('mv', 'old.txt', 'new.txt');
    await repo.commit();
    await repo.git('merge', '--quiet', '--no-commit', 'theirs');
    await repo.write('new.txt', `ours\n${body}theirs\n`);
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['new.txt:1:ours']);
  }),
);

test(
  'compares UTF-16 files with each parent by lines of text',
  withRepo(async (repo) => {
    const write = (text: string): Promise<void> =>
      repo.write('u.txt', Buffer.from(`\u{FEFF}${text}`, 'utf16le'));
    await write('上\n中\n下\n');
    await repo.stage('.');
    await repo.commit();
    await repo.git('checkout', '--quiet', '-b', 'theirs');
    await write('上\n中\n下\ntheirs\n');
    await repo.stage('.');
    await repo.commit();
    await repo.git('checkout', '--quiet', 'main');
    await write('ours\n上\n中\n下\n');
    await repo.stage('.');
    await repo.commit();
    await repo.run('git', ['merge', '--no-commit', 'theirs']);
    await write('ours\n上\n中\nevil 上\n下\ntheirs\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['u.txt:4:evil 上']);
  }),
);

test(
  'names a binary file that differs from every parent, and no other',
  withRepo(async (repo) => {
    await repo.write('both.bin', Buffer.from([0, 1]));
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'both.bin': Buffer.from([0, 2]), 'theirs.bin': Buffer.from([0, 3]) });
    await repo.write('both.bin', Buffer.from([0, 4]));
    await repo.stage('.');
    await repo.commit();
    await repo.run('git', ['merge', 'theirs']);
    await repo.write('both.bin', Buffer.from([0, 5]));
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual([]);
    expect(coverage.skipped).toEqual([{ file: 'both.bin', reason: 'binary' }]);
  }),
);

test(
  'refuses to judge a merge whose conflicts are not resolved',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'base\n');
    await repo.stage('.');
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'a.txt': 'theirs\n' });
    await repo.write('a.txt', 'ours\n');
    await repo.stage('.');
    await repo.commit();
    await repo.run('git', ['merge', 'theirs']);
    await expect(readAdded(repo)).rejects.toMatchObject({
      code: 'unmerged-files',
      details: { file: 'a.txt' },
    });
  }),
);
