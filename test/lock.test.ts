import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { execa } from 'execa';
import { expect, test } from 'vitest';

import { withLock } from '../src/lock.ts';

const short = { wait: 100, stale: 60_000 };

function withFolder(story: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-lock-'));
    try {
      await story(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function writeLock(folder: string, pid: number, host = hostname()): Promise<string> {
  await mkdir(path.join(folder, 'keyguard.lock'));
  const owner = path.join(folder, 'keyguard.lock', 'owner');
  await writeFile(owner, `${pid} ${host} 0123456789abcdef`);
  return owner;
}

/** How many of twelve jobs that begin at once ran at the same time. */
async function countTogether(folder: string): Promise<number> {
  let running = 0;
  let most = 0;
  const job = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await wait(5);
    running -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => withLock(folder, job)));
  return most;
}

/** The id of a process that has ended. */
async function findDeadPid(): Promise<number> {
  const { stdout } = await execa('node', ['-e', 'console.log(process.pid)']);
  return Number(stdout);
}

test(
  'lets one job run at a time, and goes without a trace',
  withFolder(async (folder) => {
    expect(await countTogether(folder)).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  }),
);

test(
  'lets one job run at a time even when all find the lock of a dead process',
  withFolder(async (folder) => {
    await writeLock(folder, await findDeadPid());
    expect(await countTogether(folder)).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  }),
);

test(
  'is given up when the job fails',
  withFolder(async (folder) => {
    await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
  }),
);

test(
  'gives way to a process that runs, and says so at the end',
  withFolder(async (folder) => {
    const owner = await writeLock(folder, process.pid);
    await expect(withLock(folder, async () => 1, short)).rejects.toMatchObject({
      code: 'install-locked',
      details: { file: path.join(folder, 'keyguard.lock') },
    });
    expect((await stat(owner)).isFile()).toBe(true);
  }),
);

test(
  'cannot tell whether a process of another machine runs, and waits',
  withFolder(async (folder) => {
    await writeLock(folder, await findDeadPid(), 'elsewhere');
    await expect(withLock(folder, async () => 1, short)).rejects.toMatchObject({ code: 'install-locked' });
  }),
);

test(
  'takes a lock over that is too old to be in use',
  withFolder(async (folder) => {
    const owner = await writeLock(folder, process.pid, 'elsewhere');
    const old = new Date(Date.now() - 61_000);
    await utimes(owner, old, old);
    expect(await withLock(folder, async () => 1, short)).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  }),
);

test(
  'leaves the lock to whoever took it over meanwhile',
  withFolder(async (folder) => {
    const owner = path.join(folder, 'keyguard.lock', 'owner');
    await withLock(folder, () => writeFile(owner, `1 ${hostname()} other`));
    expect((await stat(owner)).isFile()).toBe(true);
  }),
);

test(
  'does not take a folder that cannot be written to for a lock',
  withFolder(async (folder) => {
    await writeFile(path.join(folder, 'file'), '');
    await expect(withLock(path.join(folder, 'file'), async () => 1, short)).rejects.toMatchObject({
      code: 'file-unwritable',
    });
  }),
);
