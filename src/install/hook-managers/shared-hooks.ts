import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { withLock } from '../../lock.ts';
import type { InstallEvent } from '../../messages/install.ts';
import { findCliFolder } from '../find-cli.ts';
import type { HookManager, HookStatus, InstallRequest } from '../hook-manager.ts';
import { hookNames } from '../hook-name.ts';
import { findHooksFolder } from '../hooks-folder.ts';
import { isCalledFrom } from '../is-called-from.ts';
import { listPlainHooks } from '../list-plain-hooks.ts';
import { isOwnFolder, listHooksPaths, readHooksPaths } from '../shims/hooks-paths.ts';
import { exclude, findOwnFolder, include, isIncluded, writeShims } from '../shims/repository-shims.ts';
import { hasOtherHooks } from '../shims/shim-names.ts';
import { removeShims } from '../shims/shims-folder.ts';
import { listUserHooks } from '../user/list-user-hooks.ts';
import { plainGit } from './plain-git.ts';

/**
 * A folder of hooks that many repositories share, by a setting of the user or the machine: this repository gets a folder of
 * its own, whose hooks run those of the shared one, whichever that is by then.
 */
export const sharedHooks: HookManager = {
  name: 'shared-hooks',
  isInCharge: async (request) => (await isIncluded(request)) || (await isShared(request)),
  install: async (request) => {
    await findCliFolder(request.repository, request);
    const usual = findUsual(request);
    const target = (await findShared(request)) ?? usual;
    // The user's own keyguard stands before this repository's hooks, and runs them.
    const isRun = target === usual && !(await isIncluded(request)) && !(await hasOtherHooks(usual));
    return isRun ? plainGit.install(withHooksDir(request, usual)) : installBefore(request, target);
  },
  uninstall: async (request) => {
    const config = await exclude(request);
    const own = findOwnFolder(request);
    const removed = await plainGit.uninstall(withHooksDir(request, own));
    if (!request.dryRun) await removeShims(own);
    return [...removed.map((event) => tellRemoval(event, own)), ...config];
  },
  listHooks: async (request) => {
    const last = (await readHooksPaths(request.git)).at(-1)?.folder;
    const isUser = last !== undefined && !(await isIncluded(request)) && (await isOwnFolder(last));
    if (!isUser) return listPlainHooks(request);
    return listUserHooks(last, await listUsualHooks(request));
  },
};

/** Puts a folder of hooks for this repository alone before another. */
async function installBefore(request: InstallRequest, target: string): Promise<readonly InstallEvent[]> {
  if (!request.dryRun) await withLock(request.repository.commonDir, () => writeShims(request, target));
  const installed = await plainGit.install(withHooksDir(request, findOwnFolder(request)));
  const included = await include(request);
  // Hooks of keyguard's that stood in git's own folder before would check once more.
  const left = await plainGit.uninstall(withHooksDir(request, findUsual(request)));
  return [
    ...installed.filter(({ kind }) => kind !== 'previous-chained'),
    ...included,
    ...left.filter(({ kind }) => kind === 'hook-removed' || kind === 'hook-restored'),
    { kind: 'shared-hooks-chained', file: target },
  ];
}

/** What comes back in the repository's own folder only led to the shared hook. */
function tellRemoval(event: InstallEvent, own: string): InstallEvent {
  const isStandIn = event.kind === 'hook-restored' && path.dirname(event.file) === own;
  return isStandIn ? { ...event, kind: 'hook-removed' } : event;
}

function findUsual({ repository }: InstallRequest): string {
  return path.join(repository.commonDir, 'hooks');
}

function withHooksDir(request: InstallRequest, hooksDir: string): InstallRequest {
  return { ...request, repository: { ...request.repository, hooksDir } };
}

/** Whether what git goes by now is shared, and does not call keyguard already. */
async function isShared({ repository, git }: InstallRequest): Promise<boolean> {
  const last = (await readHooksPaths(git)).at(-1);
  if (last?.scope !== 'global' && last?.scope !== 'system') return false;
  try {
    const { foreign } = await findHooksFolder(repository, git);
    return foreign !== undefined && !(await callsKeyguard(foreign.folder));
  } catch (error) {
    // No hook can run from there, by the will of who set it: plain git says so.
    if (error instanceof KeyguardError && error.code === 'hooks-folder-unusable') return false;
    throw error;
  }
}

async function callsKeyguard(folder: string): Promise<boolean> {
  for (const hook of hookNames) if (!(await isCalledFrom(path.join(folder, hook), hook))) return false;
  return true;
}

/** The folder that git would take hooks from without keyguard's settings; undefined for its usual one. */
async function findShared({ repository, git }: InstallRequest): Promise<string | undefined> {
  const last = (await listHooksPaths(git)).at(-1);
  return last && path.resolve(repository.topLevel, last.folder);
}

/** The hooks that the user's own keyguard runs, where they are those of git's usual folder. */
async function listUsualHooks(request: InstallRequest): Promise<readonly HookStatus[]> {
  const isUsual = (await findShared(request)) === undefined;
  return isUsual ? listPlainHooks(withHooksDir(request, findUsual(request))) : [];
}
