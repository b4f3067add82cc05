import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { readEntry } from '../../files.ts';
import type { RunGit } from '../../types.ts';

/** A value of core.hooksPath, `~` expanded, and whose configuration sets it: system, global, local, worktree or command. */
export interface HooksPath {
  readonly scope: string;
  readonly folder: string;
}

/** The settings file that makes a folder of hooks keyguard's own; git includes it. */
export const settingsFile = 'keyguard.gitconfig';

/** Gives every value of core.hooksPath but keyguard's own; the last one is what git would go by without keyguard. */
export async function listHooksPaths(git: RunGit): Promise<readonly HooksPath[]> {
  const others: HooksPath[] = [];
  for (const one of await readHooksPaths(git)) if (!(await isOwnFolder(one.folder))) others.push(one);
  return others;
}

/** Gives every value of core.hooksPath in the order in which git reads them. */
export async function readHooksPaths(git: RunGit): Promise<readonly HooksPath[]> {
  const args = ['config', '--show-scope', '--type=path', '-z', '--get-all', 'core.hooksPath'];
  const fields = (await git(args, { okCodes: [0, 1] })).stdout.toString().split('\0');
  if (fields.length % 2 === 0) throw new KeyguardError('git-output-damaged', { command: 'config' });
  return Array.from({ length: (fields.length - 1) / 2 }, (_, index) => ({
    scope: fields[index * 2] ?? '',
    folder: fields[index * 2 + 1] ?? '',
  }));
}

/** Whether keyguard made a folder of hooks; one that went, or whose repository moved, is known by its name. */
export async function isOwnFolder(folder: string): Promise<boolean> {
  if (await readEntry(path.join(folder, settingsFile))) return true;
  return /(?:^|[/\\])keyguard[/\\]hooks$/u.test(folder) && !(await readEntry(folder));
}
