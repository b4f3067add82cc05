import { spawn } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { type DoctorWorld, withProtected } from '../helpers/doctor.ts';
import { cliBundle } from '../helpers/keyguard.ts';
import { readTree } from '../helpers/read-tree.ts';

/** Has the hook wait before it checks, so that doctor is busy with it for a while. */
async function slowDown({ dir }: DoctorWorld): Promise<void> {
  const hook = path.join(dir, '.git/hooks/pre-commit');
  const text = await readFile(hook, 'utf8');
  await writeFile(hook, text.replace('#!/bin/sh\n', '#!/bin/sh\nsleep 20\n'));
}

/** Starts doctor with a folder of its own for temporary files, and waits until it is trying the hooks. */
async function startDoctor({ dir, env }: DoctorWorld) {
  const TMPDIR = path.join(dir, '../tmp');
  await mkdir(TMPDIR);
  const child = spawn(process.execPath, [cliBundle, 'doctor'], {
    cwd: dir,
    env: { ...env, TMPDIR },
    // Like a terminal, whose Ctrl-C reaches all that was started.
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_, signal) => {
      resolve(signal);
    });
  });
  const isTrying = async () =>
    (await readdir(TMPDIR, { recursive: true })).some((name) => /b.COMMIT_EDITMSG$/u.test(name));
  while (!(await isTrying())) await sleep(20);
  await sleep(100);
  return { group: -(child.pid ?? 0), TMPDIR, ended };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends doctor and leaves nothing behind', (signal) =>
  withProtected(async (world) => {
    await slowDown(world);
    const before = await readTree(world.dir);
    const { group, TMPDIR, ended } = await startDoctor(world);
    process.kill(group, signal);
    expect(await ended).toBe(signal);
    expect(await readdir(TMPDIR)).toEqual([]);
    expect(await readTree(world.dir)).toEqual(before);
  })(),
);

test(
  'a kill leaves no more than the folder for temporary files',
  withProtected(async (world) => {
    await slowDown(world);
    const before = await readTree(world.dir);
    const { group, TMPDIR, ended } = await startDoctor(world);
    process.kill(group, 'SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await readdir(TMPDIR)).toEqual([expect.stringMatching(/^keyguard-/u)]);
    expect(await readTree(world.dir)).toEqual(before);
  }),
);
