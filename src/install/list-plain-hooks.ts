import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readEntry } from '../files.ts';
import { createProbe } from './create-probe.ts';
import type { HookStatus, InstallRequest } from './hook-manager.ts';
import { type HookName, hookNames } from './hook-name.ts';
import { isRunnable } from './hook-plan.ts';
import { type HookState, readHookState } from './hook-state.ts';
import { findHooksFolder } from './hooks-folder.ts';
import { isCalledFrom } from './is-called-from.ts';

/** Tells how each hook stands in the folder that git, or the tool it belongs to, takes hook files from. */
export async function listPlainHooks(request: InstallRequest): Promise<readonly HookStatus[]> {
  const folder = await findFolder(request);
  const statuses: HookStatus[] = [];
  for (const hook of hookNames) statuses.push(await readStatus(request, folder, hook));
  return statuses;
}

async function findFolder({ repository, git }: InstallRequest): Promise<string> {
  try {
    const { folder, foreign } = await findHooksFolder(repository, git);
    return foreign?.folder ?? folder;
  } catch (error) {
    // What cannot hold hooks holds none: they are all missing.
    if (error instanceof KeyguardError && error.code === 'hooks-folder-unusable') return repository.hooksDir;
    throw error;
  }
}

async function readStatus(request: InstallRequest, folder: string, hook: HookName): Promise<HookStatus> {
  const file = path.join(folder, hook);
  const kind = (await readEntry(file))?.kind;
  if (kind === 'folder' || kind === 'other') return { hook, file, state: 'replaced' };
  return describe(request, hook, await readHookState(folder, hook));
}

async function describe(
  request: InstallRequest,
  hook: HookName,
  { file, entry, own }: HookState,
): Promise<HookStatus> {
  if (entry === undefined) return { hook, file, state: 'missing' };
  if (own?.isIntact === false) return { hook, file, state: 'edited' };
  if (own === undefined && !(await isCalledFrom(file, hook))) return { hook, file, state: 'replaced' };
  if (!isRunnable(entry.mode)) return { hook, file, state: 'not-executable' };
  if (own !== undefined) return { hook, file, state: 'ours', probe: [file] };
  const probe = await createProbe(request, hook);
  return { hook, file, state: 'called', ...(probe === undefined ? {} : { probe }) };
}
