import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'keeps the carriage return of CRLF lines and counts them right',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\r\ntwo\r\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.txt', 'one\r\nnew\r\ntwo\r\nlast\r\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['a.txt:2:new\r', 'a.txt:4:last\r']);
  }),
);

test(
  'reads what is staged where git converts line ends',
  withRepo(async (repo) => {
    await repo.git('config', 'core.autocrlf', 'true');
    await repo.commit();
    await repo.write('a.txt', 'one\r\ntwo\r\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['a.txt:1:one', 'a.txt:2:two']);
  }),
);

test.each([
  ['a new file', undefined, 'one\ntwo', ['a.txt:1:one', 'a.txt:2:two']],
  ['a line after the last', 'one\n', 'one\ntwo', ['a.txt:2:two']],
  ['a line after a last one without newline', 'one', 'one\ntwo', ['a.txt:1:one', 'a.txt:2:two']],
  ['both sides without newline', 'one', 'two', ['a.txt:1:two']],
  ['only the old side without newline', 'one', 'two\n', ['a.txt:1:two']],
  ['only the newline is new', 'one', 'one\n', ['a.txt:1:one']],
  ['only the newline goes', 'one\n', 'one', ['a.txt:1:one']],
  ['nothing but a newline', undefined, '\n', ['a.txt:1:']],
])('reads a file without newline at its end: %s', async (...[, before, after, expected]) => {
  await withRepo(async (repo) => {
    await repo.commit();
    if (before !== undefined) {
      await repo.write('a.txt', before);
      await repo.stage('.');
      await repo.commit();
    }
    await repo.write('a.txt', after);
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo);
    expect(lines).toEqual(expected);
    expect(coverage.bytes).toBe(Buffer.byteLength(after.slice(after.length - coverage.bytes)));
    expect(coverage.addedLines).toBe(expected.length);
  })();
});

test(
  'takes a lone carriage return, a form feed and a line separator for text, as git does',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('a.txt', 'a\rb\n\f\n\u{2028}c\n');
    await repo.stage('.');
    expect((await readAdded(repo)).lines).toEqual(['a.txt:1:a\rb', 'a.txt:2:\f', 'a.txt:3:\u{2028}c']);
  }),
);
