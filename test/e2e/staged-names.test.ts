import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

const names = [
  'with space.txt',
  ' leading and trailing ',
  '"quoted".txt',
  "it's.txt",
  'tab\there.txt',
  'two\nlines.txt',
  'two\n@@ -0,0 +1 @@\n+x',
  'carriage\rreturn',
  'back\\slash',
  '-leading-dash',
  '--cached',
  'HEAD',
  ':(top)magic',
  'glob*[a].txt',
  'ünïcödé/鍵😀.txt',
  '\u{1}\u{7f}control',
  'a => b',
  '{a => b}',
];

test(
  'keeps names as they are, and tells one file from another',
  withRepo(async (repo) => {
    await repo.commit();
    for (const [index, name] of names.entries()) await repo.write(name, `${index}\n`);
    await repo.git('add', '--all');
    const { files, lines } = await readAdded(repo);
    expect(files.map(({ path }) => path).sort()).toEqual([...names].sort());
    expect(files.every(({ rawPath }) => rawPath === undefined)).toBe(true);
    expect(lines.toSorted()).toEqual(names.map((name, index) => `${name}:1:${index}`).sort());
  }),
);

test(
  'keeps names of changed and moved files as they are',
  withRepo(async (repo) => {
    for (const [index, name] of names.entries()) await repo.write(name, `${index}\n`.repeat(9));
    await repo.git('add', '--all');
    await repo.commit();
    for (const [index, name] of names.entries()) {
      await repo.run('mv', ['--', name, `${name}~`]);
      await repo.write(`${name}~`, `new ${index}\n${`${index}\n`.repeat(9)}`);
    }
    await repo.git('add', '--all');
    const { files, lines } = await readAdded(repo);
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set(['renamed']));
    expect(lines.toSorted()).toEqual(names.map((name, index) => `${name}~:1:new ${index}`).sort());
  }),
);

test(
  'keeps the bytes of names that are not UTF-8',
  withRepo(async (repo) => {
    await repo.commit();
    const raw = [
      Buffer.from('caf\u{e9}.txt', 'latin1'),
      Buffer.from('caf\u{e8}.txt', 'latin1'),
      Buffer.concat([Buffer.from('é\u{fffd}'), Buffer.from([0xff, 0xf0, 0x9f])]),
    ];
    const blob = (await repo.run('git', ['hash-object', '-w', '--stdin'], { input: 'one\n' })).stdout;
    for (const name of raw) {
      const entry = Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from('\0')]);
      await repo.run('git', ['update-index', '-z', '--index-info'], { input: entry });
    }
    const { files, lines } = await readAdded(repo);
    const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
    expect(files.map(({ rawPath }) => toHex(rawPath ?? Buffer.alloc(0))).sort()).toEqual(
      raw.map(toHex).sort(),
    );
    expect(files.map(({ path }) => path).sort()).toEqual(
      ['caf\u{dce9}.txt', 'caf\u{dce8}.txt', 'é\u{fffd}\u{dcff}\u{dcf0}\u{dc9f}'].sort(),
    );
    expect(lines).toHaveLength(3);
  }),
);
