import { open } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { createGit } from '../../src/git/run.ts';
import { readStaged } from '../../src/git/staged.ts';
import type { ReadSummary } from '../../src/git/sum-up.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

// git compares no file over 1,023 MiB.
const block = Buffer.from('a line of text that is repeated over and over\n'.repeat(20_000));
const blocks = Math.ceil((1100 * 1024 * 1024) / block.length);

async function writeLarge(repo: TestRepo, name: string): Promise<void> {
  const file = await open(path.join(repo.dir, name), 'w');
  for (let count = 0; count < blocks; count++) await file.write(block);
  await file.write('last\n');
  await file.close();
}

/** What was read, and the last line of it. */
async function readLast(repo: TestRepo): Promise<ReadSummary & { readonly last: string }> {
  const place = { cwd: repo.dir, env: repo.env };
  let last = '';
  const summary = await readStaged(
    { ...place, git: createGit(place) },
    {
      chunk: ({ file, bytes, end }) => {
        const text = Buffer.from(bytes.subarray(Math.max(0, end - 50), end)).toString();
        last = `${file.path}:${text.trimEnd().split('\n').at(-1)}`;
      },
    },
  );
  return { ...summary, last };
}

test(
  'reads a new file over the limit of git, and names a changed one',
  withRepo(async (repo) => {
    await repo.git('config', 'core.compression', '1');
    await writeLarge(repo, 'large.txt');
    await repo.write('a.txt', 'one\n');
    await repo.stage('.');
    const { last, coverage } = await readLast(repo);
    expect(last).toBe('large.txt:last');
    expect(coverage).toMatchObject({ files: 2, addedLines: blocks * 20_000 + 2, skipped: [] });
    await repo.commit();
    await repo.run('sh', ['-c', 'echo more >> large.txt; echo two >> a.txt']);
    await repo.stage('.');
    const changed = await readLast(repo);
    expect(changed.last).toBe('a.txt:two');
    expect(changed.coverage.skipped).toEqual([{ file: 'large.txt', reason: 'too-large' }]);
  }),
);
