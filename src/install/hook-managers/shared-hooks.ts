import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { withLock } from '../../lock.ts';
import type { InstallEvent } from '../../messages/install.ts';
import type { RunGit } from '../../types.ts';
import { applyPlan } from '../apply-plan.ts';
import { findCliFolder } from '../find-cli.ts';
import type { HookManager, InstallRequest } from '../hook-manager.ts';
import { hookNames } from '../hook-name.ts';
import { findHooksFolder } from '../hooks-folder.ts';
import { isCalledFrom } from '../is-called-from.ts';
import { listPlainHooks } from '../list-plain-hooks.ts';
import { listHooksPaths, readHooksPaths } from '../shims/hooks-paths.ts';
import {
  type Include,
  addInclude,
  findIncludes,
  readBefore,
  removeInclude,
} from '../shims/include-setting.ts';
import { renderShim } from '../shims/render-shim.ts';
import { listShimNames } from '../shims/shim-names.ts';
import { readRemembered, renderRepositorySettings } from '../shims/shim-settings.ts';
import { planShims, removeShims } from '../shims/shims-folder.ts';
import { plainGit } from './plain-git.ts';

/**
 * A folder of hooks that many repositories share, by a setting of the user or the machine: this repository gets a folder of
 * its own, whose hooks run those of the shared one, whichever that is by then.
 */
export const sharedHooks: HookManager = {
  name: 'shared-hooks',
  isInCharge: async (request) => (await isInstalled(request)) || (await isShared(request)),
  install: async (request) => {
    await findCliFolder(request.repository, request);
    const shared = await findShared(request);
    // Only the user's keyguard stands before this repository's own hooks, and runs them.
    if (shared === undefined && !(await isInstalled(request)))
      return plainGit.install(withHooksDir(request, findDefault(request)));
    const target = shared ?? findDefault(request);
    if (!request.dryRun) await withLock(request.repository.commonDir, () => writeFolder(request, target));
    const own = withHooksDir(request, findOwn(request));
    const installed = (await plainGit.install(own)).filter(({ kind }) => kind !== 'previous-chained');
    return [
      ...installed,
      ...(await include(request)),
      ...(await leave(request, findDefault(request))),
      { kind: 'shared-hooks-chained', file: target },
    ];
  },
  uninstall: async (request) => {
    const config = await exclude(request);
    const own = withHooksDir(request, findOwn(request));
    const removed = (await plainGit.uninstall(own)).map((event): InstallEvent =>
      // What comes back is only what led to the shared hook.
      event.kind === 'hook-restored' && path.dirname(event.file) === findOwn(request)
        ? { ...event, kind: 'hook-removed' }
        : event,
    );
    if (!request.dryRun) await removeShims(findOwn(request));
    return [...removed, ...config];
  },
  listHooks: listPlainHooks,
};

function findOwn({ repository }: InstallRequest): string {
  return path.join(repository.commonDir, 'keyguard', 'hooks');
}

function findDefault({ repository }: InstallRequest): string {
  return path.join(repository.commonDir, 'hooks');
}

function withHooksDir(request: InstallRequest, hooksDir: string): InstallRequest {
  return { ...request, repository: { ...request.repository, hooksDir } };
}

function createInclude({ git }: { readonly git: RunGit }): Include {
  return { git, scope: 'local', path: 'keyguard/hooks/keyguard.gitconfig' };
}

async function isInstalled(request: InstallRequest): Promise<boolean> {
  return (await findIncludes(createInclude(request))).length > 0;
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

/** The folder that git would take hooks from without keyguard's settings; undefined for the repository's own. */
async function findShared({ repository, git }: InstallRequest): Promise<string | undefined> {
  const last = (await listHooksPaths(git)).at(-1);
  return last && path.resolve(repository.topLevel, last.folder);
}

async function writeFolder(request: InstallRequest, target: string): Promise<void> {
  const folder = findOwn(request);
  const { commonDir } = request.repository;
  const before = (await readRemembered(folder)) ?? (await readBefore(path.join(commonDir, 'config')));
  const place = { commonDir, folder, mainTop: await findMainTop(request) };
  const actions = await planShims({
    folder,
    names: await listShimNames(target),
    shim: await renderShim(),
    settings: renderRepositorySettings(place, before),
  });
  await applyPlan(folder, actions);
}

/** The main work tree's top, if its folder moves together with the git folder. */
async function findMainTop({ repository, git }: InstallRequest): Promise<string | undefined> {
  const { commonDir, topLevel } = repository;
  if (path.basename(commonDir) === '.git') return path.dirname(commonDir);
  const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-dir']);
  return stdout.toString().trimEnd() === commonDir ? topLevel : undefined;
}

async function include(request: InstallRequest): Promise<readonly InstallEvent[]> {
  if (await isInstalled(request)) return [];
  if (!request.dryRun) await addInclude(createInclude(request));
  return [
    {
      kind: 'hooks-path-set',
      file: path.join(request.repository.commonDir, 'config'),
      text: findOwn(request),
    },
  ];
}

async function exclude(request: InstallRequest): Promise<readonly InstallEvent[]> {
  if (!(await isInstalled(request))) return [];
  const file = path.join(request.repository.commonDir, 'config');
  if (!request.dryRun)
    await removeInclude(createInclude(request), file, await readRemembered(findOwn(request)));
  return [{ kind: 'hooks-path-unset', file }];
}

/** Hooks of keyguard's that stood in the repository's own folder before would check once more. */
async function leave(request: InstallRequest, folder: string): Promise<readonly InstallEvent[]> {
  const events = await plainGit.uninstall(withHooksDir(request, folder));
  return events.filter(({ kind }) => kind === 'hook-removed' || kind === 'hook-restored');
}
