import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

const mark = '\u{FEFF}';

function encode(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

const variants = [
  ['little-endian with a mark', mark, false],
  ['big-endian with a mark', mark, true],
  ['little-endian without a mark', '', false],
  ['big-endian without a mark', '', true],
] as const;

// In 上 (4E 0A) and ਅ (0A 05) one byte looks like the end of a line.
const before = 'name = 上海の上\r\nvalue = ਅਆ\r\nlast = 上\r\n';
const after = 'name = 上海の上\r\nnew = 上の鍵\r\nvalue = ਅਆ\r\nlast = 下\r\nend';

test.each(variants)('reads a new UTF-16 file: %s', async (...[, first, isBig]) => {
  await withRepo(async (repo) => {
    await repo.commit();
    await repo.write('u.txt', encode(first + before, isBig));
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual(['u.txt:1:name = 上海の上\r', 'u.txt:2:value = ਅਆ\r', 'u.txt:3:last = 上\r']);
    expect(coverage).toEqual({ files: 1, addedLines: 3, bytes: Buffer.byteLength(before), skipped: [] });
  })();
});

test.each(variants)('reads the added lines of a UTF-16 file: %s', async (...[, first, isBig]) => {
  await withRepo(async (repo) => {
    await repo.write('u.txt', encode(first + before, isBig));
    await repo.stage('.');
    await repo.commit();
    await repo.write('u.txt', encode(first + after, isBig));
    await repo.stage('.');
    const { lines, files, addedLines, coverage } = await readAdded(repo);
    expect(lines).toEqual(['u.txt:2:new = 上の鍵\r', 'u.txt:4:last = 下\r', 'u.txt:5:end']);
    expect(files.map(addedLines)).toEqual([
      [
        [2, 2],
        [4, 5],
      ],
    ]);
    expect(coverage.skipped).toEqual([]);
  })();
});

test(
  'reads UTF-16 files among others, each from its own blobs',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'a\n');
    await repo.write('u1.txt', encode('1\n', false));
    await repo.write('u2.txt', encode('2\n', true));
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.txt', 'a\nplain\n');
    await repo.write('u1.txt', encode('1\nlittle\n', false));
    await repo.write('u2.txt', encode('big\n2\n', true));
    await repo.write('u3.txt', encode(`${mark}new\n`, true));
    await repo.stage('.');
    const { lines, calls } = await readAdded(repo);
    expect(lines).toEqual(['a.txt:2:plain', 'u1.txt:2:little', 'u2.txt:1:big', 'u3.txt:1:new']);
    expect(calls).toHaveLength(2);
  }),
);

test(
  'compares a UTF-16 file with the UTF-8 file that it was',
  withRepo(async (repo) => {
    await repo.write('u.txt', 'é old\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write('u.txt', encode(`${mark}é old\nnew\n`, false));
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['u.txt:2:new']);
  }),
);

test(
  'reads a renamed UTF-16 file',
  withRepo(async (repo) => {
    const body = Array.from({ length: 40 }, (_, index) => `行 ${index}\n`).join('');
    await repo.write('old.txt', encode(body, false));
    await repo.stage('.');
    await repo.commit();
    await repo.git('mv', 'old.txt', 'new.txt');
    await repo.write('new.txt', encode(`${body}new\n`, false));
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['new.txt:41:new']);
  }),
);

test(
  'reads a UTF-16 file that has nothing in common with what it was',
  withRepo(async (repo) => {
    const makeLines = (name: string): string[] => Array.from({ length: 3000 }, (_, at) => `${name} ${at}`);
    await repo.write('u.txt', encode(`${makeLines('old').join('\n')}\nkept\n`, false));
    await repo.stage('.');
    await repo.commit();
    await repo.write('u.txt', encode(`kept\n${makeLines('new').join('\n')}\n`, false));
    await repo.stage('.');
    const { lines } = await readAdded(repo);
    expect(lines).toHaveLength(3000);
    expect(lines[0]).toBe('u.txt:2:new 0');
  }),
);

test(
  'names a UTF-16 file that is too large to be compared, and reads a new one of that size',
  withRepo(async (repo) => {
    const body = encode('0123456789abcde\n'.repeat(300_000), false);
    await repo.write('changed.txt', body);
    await repo.stage('.');
    await repo.commit();
    await repo.write('changed.txt', Buffer.concat([body, encode('new\n', false)]));
    await repo.write('new.txt', Buffer.concat([body, encode('new\n', false)]));
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(coverage.skipped).toEqual([{ file: 'changed.txt', reason: 'too-large' }]);
    expect(lines).toHaveLength(300_001);
    expect(lines.at(-1)).toBe('new.txt:300001:new');
  }),
);
