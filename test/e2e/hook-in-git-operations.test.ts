import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { installHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest } from '../helpers/hooks.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** A repository whose hooks write down which checks git had them run. */
interface World extends TestRepo {
  /** Commits a file without hooks: what an operation starts from. */
  readonly add: (file: string, text: string) => Promise<void>;
}

const staged = 'check-staged';
const message = 'check-message';

async function createWorld(repo: TestRepo): Promise<World> {
  const log = JSON.stringify(path.join(repo.dir, '../log'));
  await addKeyguard(
    repo.dir,
    `require('fs').appendFileSync(${log}, process.argv[2] + '\\n'); process.exitCode = 0;`,
  );
  await installHooks(await createRequest(repo));
  const add: World['add'] = async (file, text) => {
    await repo.write(file, text);
    await repo.stage(file);
    await repo.commit(file);
  };
  await repo.write('.git/info/exclude', 'node_modules\n');
  await add('a', '1\n2\n3\n');
  await repo.git('switch', '--quiet', '--create', 'side');
  await add('b', 'side\n');
  await add('a', '1\nside\n3\n');
  await repo.git('switch', '--quiet', 'main');
  await add('c', 'main\n');
  return { ...repo, add };
}

/** A conflict: the same line was changed on both sides. */
async function conflict({ add, run }: World, ...args: string[]): Promise<void> {
  await add('a', '1\nmain\n3\n');
  expect((await run('git', args)).exitCode).not.toBe(0);
}

async function resolve({ write, stage }: World): Promise<void> {
  await write('a', '1\nboth\n3\n');
  await stage('a');
}

/** What git is told to do, after what. */
interface Operation {
  readonly prepare?: (world: World) => Promise<unknown>;
  readonly run: readonly string[];
  /** The checks that git then comes to, in order. */
  readonly checks: readonly string[];
  readonly cwd?: string;
}

const operations: Readonly<Record<string, Operation>> = {
  'a commit': { run: ['commit', '--allow-empty', '-m', 'x'], checks: [staged, message] },
  'a commit of all that is changed': {
    prepare: ({ write }) => write('c', 'more\n'),
    run: ['commit', '-a', '-m', 'x'],
    checks: [staged, message],
  },
  'an amended commit': {
    run: ['commit', '--amend', '--allow-empty', '-m', 'x'],
    checks: [staged, message],
  },
  'a commit with another folder named': {
    run: ['-C', 'repo', 'commit', '--allow-empty', '-m', 'x'],
    cwd: '..',
    checks: [staged, message],
  },
  'a commit with git folder and work tree named': {
    run: ['--git-dir=repo/.git', '--work-tree=repo', 'commit', '--allow-empty', '-m', 'x'],
    cwd: '..',
    checks: [staged, message],
  },
  'a merge without conflict': { run: ['merge', 'side', '-m', 'x'], checks: [message] },
  'the end of a merge with a conflict': {
    prepare: async (world) => {
      await conflict(world, 'merge', 'side');
      await resolve(world);
    },
    run: ['commit', '-m', 'x'],
    checks: [staged, message],
  },
  'a cherry-pick': { run: ['cherry-pick', 'side~1'], checks: [] },
  'a cherry-pick that goes on after a conflict': {
    prepare: async (world) => {
      await conflict(world, 'cherry-pick', 'side');
      await resolve(world);
    },
    run: ['-c', 'core.editor=true', 'cherry-pick', '--continue'],
    checks: [staged, message],
  },
  'a revert': { run: ['revert', '--no-edit', 'HEAD'], checks: [] },
  'a rebase': { run: ['rebase', 'side'], checks: [] },
  'a rebase that goes on after a conflict': {
    prepare: async (world) => {
      await conflict(world, 'rebase', 'side');
      await resolve(world);
    },
    run: ['-c', 'core.editor=true', 'rebase', '--continue'],
    checks: [],
  },
  'a rebase that rewords': {
    run: [
      '-c',
      `sequence.editor=sed -i.bak -e 1s/pick/reword/`,
      '-c',
      'core.editor=true',
      'rebase',
      '-i',
      'HEAD~1',
    ],
    checks: [staged, message],
  },
  'a commit inside a rebase': {
    run: ['rebase', '--exec', 'git commit --quiet --amend --allow-empty -m x', 'HEAD~1'],
    checks: [staged, message],
  },
  'a mailbox': {
    prepare: async ({ git, write }) =>
      write('.git/x.mbox', `${await git('format-patch', '--stdout', '-1', 'side~1')}\n`),
    run: ['am', '--quiet', '.git/x.mbox'],
    checks: [],
  },
  'a stash': { prepare: ({ write }) => write('c', 'more\n'), run: ['stash', 'push'], checks: [] },
  'a new work tree': { run: ['worktree', 'add', '../linked', 'side'], checks: [] },
  'a push': {
    prepare: ({ git }) => git('init', '--quiet', '--bare', '../remote.git'),
    run: ['push', '--quiet', '../remote.git', 'main'],
    checks: ['check-push'],
  },
  'a push of nothing': {
    prepare: ({ git }) => git('clone', '--quiet', '--bare', '.', '../remote.git'),
    run: ['push', '--quiet', '../remote.git', 'main'],
    checks: ['check-push'],
  },
};

test.each(Object.entries(operations))('%s', (_, { prepare, run, cwd = '.', checks }) =>
  withRepo(async (repo) => {
    const world = await createWorld(repo);
    await prepare?.(world);
    await rm(path.join(repo.dir, '../log'), { force: true });
    const { exitCode, stderr } = await repo.run('git', run, { cwd: path.join(repo.dir, cwd) });
    expect({ exitCode, blocked: stderr.includes('keyguard') }).toEqual({ exitCode: 0, blocked: false });
    const log = await readFile(path.join(repo.dir, '../log'), 'utf8').catch(() => '');
    expect(log.split('\n').filter(Boolean)).toEqual(checks);
  })(),
);

test.each(Object.entries(operations).filter(([, { checks }]) => checks.length > 0))(
  'a check that says no stops it: %s',
  (_, { prepare, run, cwd = '.' }) =>
    withRepo(async (repo) => {
      const world = await createWorld(repo);
      await prepare?.(world);
      await addKeyguard(repo.dir, 'process.exitCode = 1;');
      const before = await repo.git('rev-parse', 'main');
      expect((await repo.run('git', run, { cwd: path.join(repo.dir, cwd) })).exitCode).not.toBe(0);
      expect(await repo.git('rev-parse', 'main')).toBe(before);
    })(),
);
