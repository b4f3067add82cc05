import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'reads latin1, and UTF-8 as such',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('latin1.txt', Buffer.from('caf\u{e9}\nna\u{ef}ve\n', 'latin1'));
    await repo.write('utf8.txt', 'café 鍵 😀\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual([
      'latin1.txt:1:café',
      'latin1.txt:2:naïve',
      'utf8.txt:1:café 鍵 😀',
    ]);
  }),
);

test(
  'reads a text with the mark of UTF-8',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('a.txt', '\u{FEFF}one\ntwo\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['a.txt:1:\u{FEFF}one', 'a.txt:2:two']);
  }),
);

test(
  'names binary files, new and changed, and reads the rest',
  withRepo(async (repo) => {
    const picture = (seed: number): Buffer =>
      Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * index * seed + index * 7) & 255));
    await repo.write('changed.png', picture(3));
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.txt', 'one\n');
    await repo.write('changed.png', picture(5));
    await repo.write('new.png', picture(7));
    await repo.write('z.txt', 'two\n');
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual(['a.txt:1:one', 'z.txt:1:two']);
    expect(coverage).toEqual({
      files: 2,
      addedLines: 2,
      bytes: 8,
      skipped: [
        { file: 'changed.png', reason: 'binary' },
        { file: 'new.png', reason: 'binary' },
      ],
    });
  }),
);

test(
  'names files that git-crypt has encrypted',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('secret.env', Buffer.from(`\0GITCRYPT\0${'\u{1}\u{2}'.repeat(40)}`));
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual([]);
    expect(coverage.skipped).toEqual([{ file: 'secret.env', reason: 'encrypted' }]);
  }),
);

test(
  'reads a source file with a NUL in it, new and changed',
  withRepo(async (repo) => {
    const body = 'const line = true;\n'.repeat(30);
    await repo.write('changed.js', body);
    await repo.stage('.');
    await repo.commit();
    await repo.write('changed.js', `first\n${body}const nul = "\0";\n`);
    await repo.write('new.js', `${body}const nul = "\0";\n`);
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines.filter((line) => line.startsWith('changed'))).toEqual([
      'changed.js:1:first',
      'changed.js:32:const nul = "\0";',
    ]);
    expect(lines.filter((line) => line.startsWith('new'))).toHaveLength(31);
    expect(coverage.skipped).toEqual([]);
  }),
);

test(
  'reads the pointer of a large file that git-lfs keeps elsewhere',
  withRepo(async (repo) => {
    await repo.write('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
    await repo.stage('.');
    await repo.commit();
    await repo.git('config', 'filter.lfs.clean', "sed 's/.*/pointer/'");
    await repo.git('config', 'filter.lfs.required', 'true');
    await repo.write('large.bin', 'what lies elsewhere\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['large.bin:1:pointer']);
  }),
);
