import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { type PushWorld, createWorld, secretLine, withPush } from '../helpers/push-world.ts';
import type { TestRepo } from '../helpers/with-repo.ts';

/** Clones the remote, and gives the same world in the clone. */
async function cloneRemote(world: PushWorld, args: readonly string[]): Promise<PushWorld> {
  const dir = path.join(world.home, 'clone');
  await world.git('clone', '--quiet', ...args, `file://${world.remote}`, dir);
  const run: TestRepo['run'] = (command, words, options) =>
    world.run(command, words, { cwd: dir, ...options });
  const git: TestRepo['git'] = (...words) => world.git('-C', dir, ...words);
  const write: TestRepo['write'] = async (file, content) => {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  };
  return createWorld(
    {
      ...world,
      dir,
      run,
      git,
      write,
      stage: async (...files) => void (await git('add', '--', ...files)),
      commit: async (message = 'base') =>
        void (await git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message)),
    },
    `file://${world.remote}`,
  );
}

test(
  'in a shallow clone looks at what was made there, not at the edge that came from the remote',
  withPush(async (world) => {
    await world.commitFile('old.ts', secretLine(1), 'old');
    await world.commitFile('a.txt', 'a\n', 'edge');
    await world.git('push', '--quiet', '--no-verify', 'origin', 'main');
    const clone = await cloneRemote(world, ['--depth', '1']);
    await clone.commitFile('new.ts', secretLine(2), 'new');
    expect((await clone.check('origin', 'main')).places).toEqual(['new new.ts:1']);
  }),
);

test(
  'in a shallow clone looks at all of the edge when nothing says that the remote has it',
  withPush(async (world) => {
    await world.commitFile('old.ts', secretLine(1), 'old');
    await world.commitFile('a.txt', 'a\n', 'edge');
    await world.git('push', '--quiet', '--no-verify', 'origin', 'main');
    const clone = await cloneRemote(world, ['--depth', '1']);
    const id = await clone.commitFile('new.ts', secretLine(2), 'new');
    const lines = `refs/heads/main ${id} refs/heads/main ${'0'.repeat(40)}\n`;
    const { places } = await clone.checkLines(lines, ['/elsewhere', '/elsewhere']);
    expect(places).toEqual(['edge old.ts:1', 'new new.ts:1']);
  }),
);

test(
  'in a partial clone looks at what was made there, although what was there before is missing',
  withPush(async (world) => {
    await world.git('-C', world.remote, 'config', 'uploadpack.allowFilter', 'true');
    await world.commitFile('a.txt', 'line\n'.repeat(50), 'old');
    await world.commitFile('sub/b.txt', `${'line\n'.repeat(50)}b\n`, 'old too');
    await world.git('push', '--quiet', '--no-verify', 'origin', 'main');
    const clone = await cloneRemote(world, ['--filter=blob:none', '--no-checkout']);
    await clone.git('read-tree', 'HEAD');
    await clone.commitFile('a.txt', `${'line\n'.repeat(50)}${secretLine(1)}`, 'changed');
    await clone.commitFile('new.ts', secretLine(2), 'new');
    const { places, stderr } = await clone.check('origin', 'main');
    expect({ places, stderr }).toEqual({ places: ['changed a.txt:51', 'new new.ts:1'], stderr: '' });
  }),
);

test(
  'in a bare repository',
  withPush(async (world) => {
    const dir = path.join(world.home, 'bare');
    await world.commitFile('a.ts', secretLine(1), 'one');
    await world.git('clone', '--quiet', '--bare', world.dir, dir);
    const id = (await world.git('rev-parse', 'HEAD')).trim();
    const bare = createWorld(
      { ...world, dir, run: (...args) => world.run(args[0], args[1], { cwd: dir, ...args[2] }) },
      '',
    );
    const update = `refs/heads/main ${id} refs/heads/main ${'0'.repeat(40)}\n`;
    expect((await bare.checkLines(update, ['/else', '/else'])).places).toEqual(['one a.ts:1']);
  }),
);
