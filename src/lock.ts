import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { KeyguardError } from './errors.ts';
import {
  addName,
  makeFolder,
  moveFile,
  readEntry,
  readFileIfThere,
  removeFolder,
  replaceFile,
} from './files.ts';

/** How long to wait for another run, and after how long one that does not end counts as dead. */
export interface LockPatience {
  readonly wait: number;
  readonly stale: number;
}

const usual: LockPatience = { wait: 10_000, stale: 60_000 };
const ownerFile = 'owner';

/** Runs a job while no other keyguard changes anything in this repository; throws `install-locked` when its turn never comes. */
export async function withLock<T>(
  commonDir: string,
  job: () => Promise<T>,
  patience: LockPatience = usual,
): Promise<T> {
  const lock = path.join(commonDir, 'keyguard.lock');
  const me = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`;
  await acquire(lock, me, patience);
  try {
    return await job();
  } finally {
    await release(lock, me);
  }
}

async function acquire(lock: string, me: string, patience: LockPatience): Promise<void> {
  const deadline = performance.now() + patience.wait;
  while (!(await claim(lock, me)) && !(await inherit(lock, me, patience))) {
    if (performance.now() > deadline) throw new KeyguardError('install-locked', { file: lock });
    await wait(20 + Math.random() * 30);
  }
}

/**
 * Makes the lock complete with its owner, so that there is never one that belongs to nobody. A folder cannot be moved over
 * another that is not empty: only one run succeeds.
 */
async function claim(lock: string, me: string): Promise<boolean> {
  if (await readEntry(lock)) return false;
  const prepared = `${lock}-${randomBytes(4).toString('hex')}`;
  await makeFolder(prepared);
  await replaceFile(path.join(prepared, ownerFile), me);
  if (await succeeds(() => moveFile(prepared, lock))) return true;
  await removeFolder(prepared);
  return false;
}

/** Takes over the lock of a run that was killed: only one can give its owner's file the name of an heir. */
async function inherit(lock: string, me: string, { stale }: LockPatience): Promise<boolean> {
  const file = path.join(lock, ownerFile);
  const since = await readEntry(file);
  const owner = await readOwner(file);
  if (owner === undefined || since === undefined) return false;
  if (isAlive(owner) && Date.now() - since.modified.getTime() < stale) return false;
  const heir = path.join(lock, `after-${owner.split(' ')[2] ?? ''}`);
  if (!(await succeeds(() => addName(file, heir)))) return false;
  // The dead owner's lock may have gone, and another come, since it was read.
  if ((await readOwner(heir)) !== owner) return false;
  await replaceFile(file, me);
  return true;
}

/** Whether this run was the first: whatever stops a step here, the next look or the deadline tells. */
async function succeeds(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (error instanceof KeyguardError) return false;
    throw error;
  }
}

async function release(lock: string, me: string): Promise<void> {
  if ((await readOwner(path.join(lock, ownerFile))) === me) await removeFolder(lock);
}

async function readOwner(file: string): Promise<string | undefined> {
  return (await readFileIfThere(file))?.toString();
}

/** Whether the process still runs, as far as can be seen from this machine. */
function isAlive(owner: string): boolean {
  const [pid = '', host] = owner.split(' ');
  if (host !== hostname()) return true;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
