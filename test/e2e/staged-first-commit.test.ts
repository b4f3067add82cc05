import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { withRepo } from '../helpers/with-repo.ts';

test(
  'reads everything where there is no commit yet',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\ntwo\n');
    await repo.write('sub/b.txt', 'three');
    await repo.stage('.');
    const { lines, files } = await readAdded(repo);
    expect(lines).toEqual(['a.txt:1:one', 'a.txt:2:two', 'sub/b.txt:1:three']);
    expect(files.map(({ status }) => status)).toEqual(['added', 'added']);
  }),
);

test(
  'reads everything on a branch without history',
  withRepo(async (repo) => {
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    await repo.commit();
    await repo.git('checkout', '--quiet', '--orphan', 'fresh');
    expect((await readAdded(repo)).lines).toEqual(['a.txt:1:one']);
  }),
);

test(
  'fails where HEAD is broken, which is something else than no commit yet',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('a.txt', 'one\n');
    await repo.stage('a.txt');
    await repo.write('.git/refs/heads/main', `${'1'.repeat(40)}\n`);
    await expect(readAdded(repo)).rejects.toMatchObject({
      code: 'git-failed',
      details: { stderr: 'fatal: bad object HEAD' },
    });
  }),
);
