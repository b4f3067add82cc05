import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { beforeAll, expect, test } from 'vitest';

import buildOnce from '../helpers/build-once.ts';
import { makeBranch } from '../helpers/make-branch.ts';
import { type PushWorld, secretLine, secretOf, withPush } from '../helpers/push-world.ts';
import { commandOf, pushAll } from '../helpers/take-out.ts';

const folder = path.join(tmpdir(), 'keyguard-git-filter-repo');

beforeAll(async () => {
  await buildOnce();
  await execa('python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--target',
    folder,
    '--upgrade',
    'git-filter-repo',
  ]);
}, 300_000);

/** Runs a command as it is pasted, and types what it waits for. */
async function pasteAndType(world: PushWorld, command: string, typed: string): Promise<void> {
  const env = {
    ...world.env,
    PATH: `${path.join(folder, 'bin')}:${world.env['PATH'] ?? ''}`,
    PYTHONPATH: folder,
  };
  const { exitCode, stderr } = await world.run('bash', ['-e', '-c', command], { env, input: typed });
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
}

test(
  'takes a value that is gone again out of all commits, and leaves what the remote has',
  withPush(async (world) => {
    const base = await world.git('rev-parse', 'main');
    await world.commitFile('pay.ts', secretLine(1), 'pay');
    await world.commitFile('pay.ts', '// gone\n', 'gone');
    await pasteAndType(
      world,
      commandOf(await world.check('origin', 'main'), 'rewrite-history'),
      `${secretOf(1)}\n`,
    );
    expect(await pushAll(world)).toEqual(['base', 'pay', 'gone']);
    expect(await world.git('rev-parse', 'main~2')).toBe(base);
    expect(await world.git('show', 'main~1:pay.ts')).not.toContain(secretOf(1));
    expect(await world.git('remote')).toBe('origin');
  }),
);

test(
  'takes several values out from behind a merge',
  withPush(async (world) => {
    await world.commitFile('pay.ts', secretLine(1), 'pay');
    await makeBranch(world, 'side', { 'side.ts': secretLine(2) });
    await world.commitFile('main.txt', 'main\n', 'main');
    await world.git('merge', '--quiet', '--no-edit', 'side');
    await pasteAndType(
      world,
      commandOf(await world.check('origin', 'main'), 'rewrite-history'),
      `${secretOf(1)}\n\n${secretOf(2)}\n`,
    );
    expect((await pushAll(world)).length).toBe(5);
    expect((await world.push('origin', 'side')).exitCode).toBe(0);
  }),
);

test(
  'takes a value out of messages, and a file out of all commits',
  withPush(async (world) => {
    await world.commitFile('a.txt', 'a\n', `one\n\n${secretLine(1)}`);
    await world.commitFile('b.txt', 'b\n', `two\n\n${secretLine(1)}`);
    const message = commandOf(await world.check('origin', 'main'), 'rewrite-history');
    await pasteAndType(world, message, `${secretOf(1)}\n`);
    expect(await pushAll(world)).toEqual(['base', 'one', 'two']);
    await world.commitFile('.env', `STRIPE_KEY=${secretOf(2)}\n`, 'env');
    await world.git('rm', '--quiet', '.env');
    await world.commit('gone');
    await pasteAndType(world, commandOf(await world.check('origin', 'main'), 'rewrite-history'), '');
    expect(await pushAll(world)).toEqual(['base', 'one', 'two']);
  }),
);
