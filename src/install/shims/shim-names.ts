import path from 'node:path';

import { listFolder, readEntry } from '../../files.ts';
import { isRunnable } from '../hook-plan.ts';

/**
 * Hooks that change nothing by being there, if they end well. Others do: with `push-to-checkout` git leaves the work tree to
 * it, `proc-receive` has to answer, `reference-transaction` and `post-index-change` run many times in one command, even in
 * `git status`.
 */
const harmless: readonly string[] = [
  'applypatch-msg',
  'commit-msg',
  'p4-changelist',
  'p4-post-changelist',
  'p4-pre-submit',
  'p4-prepare-changelist',
  'post-applypatch',
  'post-checkout',
  'post-commit',
  'post-merge',
  'post-receive',
  'post-rewrite',
  'post-update',
  'pre-applypatch',
  'pre-auto-gc',
  'pre-commit',
  'pre-merge-commit',
  'pre-push',
  'pre-rebase',
  'pre-receive',
  'prepare-commit-msg',
  'sendemail-validate',
  'update',
];

/** Names the hooks to stand in for: the harmless ones, and whatever else a folder has now. */
export async function listShimNames(folder: string | undefined): Promise<readonly string[]> {
  const present = folder === undefined ? [] : await listPresent(folder);
  return [...new Set([...harmless, ...present])].sort();
}

/** Whether a folder has hooks that the stand-ins of a user leave out. */
export async function hasOtherHooks(folder: string): Promise<boolean> {
  return (await listPresent(folder)).some((name) => !harmless.includes(name));
}

async function listPresent(folder: string): Promise<readonly string[]> {
  const present: string[] = [];
  for (const name of await listFolder(folder))
    if (/^[a-z][a-z0-9-]*$/u.test(name) && (await isHook(path.join(folder, name)))) present.push(name);
  return present;
}

async function isHook(file: string): Promise<boolean> {
  const entry = await readEntry(file);
  return entry?.kind === 'symlink' || (entry?.kind === 'file' && isRunnable(entry.mode));
}
