import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { KeyguardError } from './errors.ts';

// What a program that still runs in the folder may be writing meanwhile is removed with the next try.
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 20 } as const;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a job with a folder of its own outside of any repository; the folder goes with the job, also when a signal ends it. */
export async function withTemporaryFolder<T>(job: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder();
  const leave = (signal: NodeJS.Signals): void => {
    rmSync(folder, removal);
    // Without a listener the signal now does what it would have done.
    for (const each of signals) process.off(each, leave);
    process.kill(process.pid, signal);
  };
  for (const each of signals) process.on(each, leave);
  try {
    return await job(folder);
  } finally {
    await rm(folder, removal);
    for (const each of signals) process.off(each, leave);
  }
}

async function makeFolder(): Promise<string> {
  try {
    return await realpath(await mkdtemp(path.join(tmpdir(), 'keyguard-')));
  } catch (cause) {
    throw new KeyguardError('file-unwritable', { file: tmpdir() }, { cause });
  }
}
