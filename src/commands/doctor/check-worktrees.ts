import { realpath } from 'node:fs/promises';

import type { Check, Diagnosis } from '../../doctor-types.ts';
import { readEntry } from '../../files.ts';
import { readRepository } from '../../git/repository.ts';
import { createGit } from '../../git/run.ts';
import { listWorktrees } from '../../git/worktrees.ts';
import type { HookStatus, InstallRequest } from '../../install/hook-manager.ts';
import { findManager } from '../../install/install-hooks.ts';
import { renderWord } from '../../install/shell-word.ts';
import type { Checkup } from './checkup.ts';
import { callByPath } from './name-commands.ts';

/** Another work tree of this repository, and how its hooks stand. */
export interface OtherWorktree {
  readonly folder: string;
  readonly hooks: readonly HookStatus[];
}

// More than anybody works in: each costs several starts of git.
const most = 20;

/** Tells of work trees whose hooks are not those of this one, and do not come to keyguard. */
export async function checkWorktrees({ request, hooks }: Checkup): Promise<Check> {
  const diagnosis = judgeWorktrees(await readOthers(request), hooks);
  if (diagnosis.kind !== 'worktrees-bare') return { id: 'worktrees', diagnosis };
  return {
    id: 'worktrees',
    diagnosis,
    // The other work tree may be without packages of its own.
    fix: `(cd ${renderWord(diagnosis.file)} && ${callByPath('node')} install)`,
  };
}

/** Judges the other work trees; what they share with this one is told of this one. */
export function judgeWorktrees(others: readonly OtherWorktree[], here: readonly HookStatus[]): Diagnosis {
  if (others.length === 0) return { kind: 'worktrees-none' };
  const shared = new Set(here.map(({ file }) => file));
  const bare = others.filter(({ hooks }) =>
    hooks.some(({ file, state }) => !shared.has(file) && state !== 'ours' && state !== 'called'),
  );
  const [first] = bare;
  return first === undefined
    ? { kind: 'worktrees-covered', count: others.length }
    : { kind: 'worktrees-bare', file: first.folder, count: bare.length };
}

async function readOthers(request: InstallRequest): Promise<readonly OtherWorktree[]> {
  const here = await realpath(request.repository.topLevel);
  const others: OtherWorktree[] = [];
  for (const folder of (await listWorktrees(request.git)).slice(0, most)) {
    if ((await readEntry(folder))?.kind !== 'folder' || (await realpath(folder)) === here) continue;
    others.push({ folder, hooks: await readHooks(request, folder) });
  }
  return others;
}

async function readHooks(request: InstallRequest, cwd: string): Promise<readonly HookStatus[]> {
  // Variables that point to this work tree must not stand for the other.
  const env = Object.fromEntries(
    Object.entries(request.env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/u.test(name)),
  );
  const git = createGit({ cwd, env });
  const there = { ...request, cwd, env, git, repository: await readRepository(git) };
  return (await findManager(there)).listHooks(there);
}
