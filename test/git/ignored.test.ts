import { expect, test } from 'vitest';

import { readIgnoreRules, readIgnoreState } from '../../src/git/ignored.ts';
import { createGit } from '../../src/git/run.ts';
import type { RunGit } from '../../src/types.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const odd = ['sub/[a]*.env', ':(top)x.env', 'two\nlines.env', ' é"\\.env', '-n.env'];

async function prepare(repo: TestRepo): Promise<void> {
  await repo.write('.gitignore', '*.env\n.env\n!keep.env\n');
  await repo.write('sub/.gitignore', '!open.env\n');
  await repo.write('forced.env', 'forced\n');
  await repo.write('plain.txt', 'plain\n');
  await repo.git('add', '--force', '.');
}

const expected = [
  ['.env', 'ignored'],
  ['sub/.env', 'ignored'],
  ['no/such/folder/.env', 'ignored'],
  ['keep.env', 'not-ignored'],
  ['sub/open.env', 'not-ignored'],
  ['forced.env', 'tracked'],
  ['plain.txt', 'tracked'],
  ['absent.txt', 'not-ignored'],
  ...odd.map((name) => [name, 'ignored']),
];

test.each([['.'], ['sub']])('tells what git ignores and tracks, asked from %s', async (folder) => {
  await withRepo(async (repo) => {
    await prepare(repo);
    const git = createGit({ cwd: `${repo.dir}/${folder}`, env: repo.env });
    const states = await readIgnoreState(
      git,
      expected.map(([path]) => String(path)),
    );
    expect([...states]).toEqual(expected);
  })();
});

test(
  'asks once when everything is ignored, and not at all about nothing',
  withRepo(async (repo) => {
    await prepare(repo);
    let calls = 0;
    const real = createGit({ cwd: repo.dir, env: repo.env });
    const git: RunGit = (args, options) => {
      calls++;
      return real(args, options);
    };
    expect((await readIgnoreState(git, [])).size).toBe(0);
    expect(calls).toBe(0);
    expect((await readIgnoreState(git, ['.env', 'a.env'])).get('a.env')).toBe('ignored');
    expect(calls).toBe(1);
  }),
);

test(
  'asks about more paths than fit into the arguments of one program',
  withRepo(async (repo) => {
    const paths = Array.from({ length: 300 }, (_, index) => `${'folder/'.repeat(20)}${index}.txt`);
    await repo.write(paths[299] ?? '', 'tracked\n');
    await repo.stage('.');
    const states = await readIgnoreState(createGit({ cwd: repo.dir, env: repo.env }), paths);
    expect(paths.filter((path) => states.get(path) === 'tracked')).toEqual([paths[299]]);
    expect(states.size).toBe(300);
  }),
);

test(
  'obeys the ignore files of the clone and of the user',
  withRepo(async (repo) => {
    await repo.write('.git/info/exclude', 'clone.env\n');
    await repo.write('../home/.config/git/ignore', 'user.env\n');
    const states = await readIgnoreState(createGit({ cwd: repo.dir, env: repo.env }), [
      'clone.env',
      'user.env',
      'other.env',
    ]);
    expect([...states.values()]).toEqual(['ignored', 'ignored', 'not-ignored']);
  }),
);

test(
  'tells which rule decides about a path, tracked or not',
  withRepo(async (repo) => {
    await prepare(repo);
    const rules = await readIgnoreRules(createGit({ cwd: repo.dir, env: repo.env }), [
      '.env',
      'forced.env',
      'keep.env',
      'plain.txt',
    ]);
    expect([...rules]).toEqual([
      ['.env', { text: '.gitignore:2:.env', covers: true }],
      ['forced.env', { text: '.gitignore:1:*.env', covers: true }],
      ['keep.env', { text: '.gitignore:3:!keep.env', covers: false }],
    ]);
  }),
);
