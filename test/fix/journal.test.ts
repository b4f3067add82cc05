import path from 'node:path';

import { expect, test } from 'vitest';

import { readJournal } from '../../src/fix/journal.ts';
import { withRepo } from '../helpers/with-repo.ts';

const blob = 'a'.repeat(40);
const file = {
  path: 'a.js',
  mode: '100644',
  index: { old: null, new: blob },
  work: { old: blob, new: blob },
};
const of = (change: object) => JSON.stringify({ version: 1, files: [{ ...file, ...change }] });

test(
  'gives what was written down',
  withRepo(async (repo) => {
    await repo.write('.git/keyguard-fix.json', of({}));
    expect(await readJournal(path.join(repo.dir, '.git'))).toEqual({ version: 1, files: [file] });
  }),
);

test.each([
  '{',
  'null',
  '{"version":1}',
  '{"version":1,"files":[null]}',
  '{"version":2,"files":[]}',
  of({ path: 5 }),
  of({ path: '../outside' }),
  of({ path: '/outside' }),
  of({ path: 'a/../../outside' }),
  of({ path: 'sub/.Git/config' }),
  of({ mode: '1\n' }),
  of({ work: { old: null, new: '--batch' } }),
  of({ index: [] }),
])('refuses a damaged one: %s', async (text) => {
  await withRepo(async (repo) => {
    await repo.write('.git/keyguard-fix.json', text);
    await expect(readJournal(path.join(repo.dir, '.git'))).rejects.toMatchObject({ code: 'file-unreadable' });
  })();
});
