import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test.each([
  ['-diff', '* -diff\n', []],
  ['binary', '* binary\n', []],
  ['-text', '* -text\n', []],
  ['a driver that is binary', '* diff=custom\n', [['diff.custom.binary', 'true']]],
  ['a driver that converts', '* diff=custom\n', [['diff.custom.textconv', 'true']]],
  ['a driver that runs a program', '* diff=custom\n', [['diff.custom.command', 'true']]],
  ['a driver that finds function names', '* diff=custom\n', [['diff.custom.xfuncname', '^(@@ .*)$']]],
  ['a driver with an algorithm', '* diff=custom\n', [['diff.custom.algorithm', 'patience']]],
  ['another encoding of the working tree', '* working-tree-encoding=UTF-16\n', []],
  ['an encoding for graphical tools', '* encoding=UTF-16\n', []],
  ['whitespace rules', '* whitespace=tab-in-indent,blank-at-eol\n', []],
])('reads files whatever the attributes say: %s', async (...[, attributes, config]) => {
  await withRepo(async (repo) => {
    for (const [key, value] of config) await repo.git('config', String(key), String(value));
    const body = '@@ one @@\ntwo\nthree\nfour\n';
    await repo.write('a.txt', body);
    await repo.stage('.');
    await repo.commit();
    await repo.write('.git/info/attributes', attributes);
    const encoding = attributes.includes('working-tree-encoding') ? 'utf16le' : 'utf8';
    const mark = encoding === 'utf16le' ? '\u{FEFF}' : '';
    await repo.write('a.txt', Buffer.from(`${mark}${body}added\n`, encoding));
    await repo.write('b.txt', Buffer.from(`${mark}new\n`, encoding));
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual(['a.txt:5:added', 'b.txt:1:new']);
    expect(coverage.skipped).toEqual([]);
  })();
});

test(
  'reads files whatever tracked and global attributes say',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('../home/attributes', '*.txt -diff\n');
    await repo.git('config', 'core.attributesFile', '~/attributes');
    await repo.write('.gitattributes', '*.js binary\n');
    await repo.write('a.js', 'one\n');
    await repo.write('b.txt', 'two\n');
    await repo.stage('a.js', 'b.txt');
    expect((await readAdded(repo)).lines).toEqual(['a.js:1:one', 'b.txt:1:two']);
  }),
);
