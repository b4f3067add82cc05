import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

const tricky = [
  '+++ b/other.txt',
  '--- a/other.txt',
  '@@ -1 +1 @@',
  '@@ -0,0 +1,99 @@ function',
  'diff --git a/other.txt b/other.txt',
  'new file mode 100644',
  `index ${'0'.repeat(40)}..${'1'.repeat(40)} 100644`,
  'Binary files a/x and b/x differ',
  '\\ No newline at end of file',
  '+added',
  '-removed',
  ' context',
  '',
  '\\',
  '+',
  ':100644 100644 0000000 1111111 M\0other.txt\0',
];

test(
  'takes added lines for what they are, whatever they look like',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('a.txt', `${tricky.join('\n')}\n`);
    await repo.write('b.txt', tricky.join('\n'));
    await repo.stage('.');
    const { lines, files } = await readAdded(repo);
    expect(files).toHaveLength(2);
    expect(lines).toEqual(
      ['a.txt', 'b.txt'].flatMap((name) => tricky.map((line, index) => `${name}:${index + 1}:${line}`)),
    );
  }),
);

test(
  'finds added lines between removed ones, whatever those look like',
  withRepo(async (repo) => {
    const old = tricky.flatMap((line, index) => [line, `kept ${index}`]);
    await repo.write('a.txt', old.join('\n'));
    await repo.stage('.');
    await repo.commit();
    const now = tricky.flatMap((line, index) => [`${line} changed`, `kept ${index}`]);
    await repo.write('a.txt', now.join('\n'));
    await repo.stage('.');
    const { lines } = await readAdded(repo);
    expect(lines).toEqual(tricky.map((line, index) => `a.txt:${index * 2 + 1}:${line} changed`));
  }),
);

test(
  'finds added lines where every other line looks like the beginning of a hunk',
  withRepo(async (repo) => {
    await repo.write('a.txt', `${tricky.join('\n')}\n`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.txt', `${tricky.map((line) => `${line}\nadded`).join('\n')}\n`);
    await repo.stage('.');
    const { lines } = await readAdded(repo);
    expect(lines).toEqual(tricky.map((_, index) => `a.txt:${index * 2 + 2}:added`));
  }),
);
