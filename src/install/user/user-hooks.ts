import path from 'node:path';

import { withLock } from '../../lock.ts';
import type { InstallEvent } from '../../messages/install.ts';
import type { RunGit } from '../../types.ts';
import { applyPlan } from '../apply-plan.ts';
import type { HookAction } from '../hook-plan.ts';
import { listHooksPaths, settingsFile } from '../shims/hooks-paths.ts';
import {
  type Include,
  addInclude,
  findIncludes,
  readBefore,
  removeInclude,
} from '../shims/include-setting.ts';
import { renderShim } from '../shims/render-shim.ts';
import { listShimNames } from '../shims/shim-names.ts';
import { readRemembered, renderUserSettings } from '../shims/shim-settings.ts';
import { planShims, removeShims } from '../shims/shims-folder.ts';
import { type Running, findGlobalPackage } from './find-global-package.ts';
import { type UserFolder, findGlobalConfig, findUserFolder } from './user-folder.ts';

/** What guarding all repositories of a user needs to know; no repository. */
export interface UserRequest extends Running {
  readonly git: RunGit;
  readonly node: string;
  /** Only tells what would be done. */
  readonly dryRun: boolean;
}

/** Puts hooks in place for every repository of this user that does not set core.hooksPath itself. */
export async function installUserHooks(request: UserRequest): Promise<readonly InstallEvent[]> {
  const packageFolder = await findGlobalPackage(request);
  const place = await findUserFolder(request.env);
  const shared = await findShared(request.git);
  const include = createInclude(request.git, place);
  const isIncluded = (await findIncludes(include)).length > 0;
  const settings = renderUserSettings(place.shown, await readWhatWas(request, place));
  const plan = async (): Promise<readonly HookAction[]> =>
    planShims({
      folder: place.folder,
      names: await listShimNames(shared),
      shim: await renderShim({ packageFolder, nodeFolder: path.dirname(request.node) }),
      settings,
    });
  const actions = await (request.dryRun ? plan() : write(place, plan));
  if (!request.dryRun && !isIncluded) await addInclude(include);
  const isNew = actions.length > 0 || !isIncluded;
  return [
    { kind: isNew ? 'user-hooks-installed' : 'user-hooks-unchanged', file: place.folder },
    ...(isIncluded
      ? []
      : [{ kind: 'hooks-path-set', file: await findGlobalConfig(request.env), text: place.shown } as const]),
    ...(shared === undefined ? [] : [{ kind: 'shared-hooks-chained', file: shared } as const]),
    { kind: 'user-hooks-limit', file: place.folder },
  ];
}

/** Takes them away again; git's configuration is then what it was. */
export async function uninstallUserHooks(request: UserRequest): Promise<readonly InstallEvent[]> {
  const place = await findUserFolder(request.env);
  const include = createInclude(request.git, place);
  const configs = await findIncludes(include);
  const remembered = await readRemembered(place.folder);
  if (configs.length === 0 && remembered === undefined)
    return [{ kind: 'user-hooks-absent', file: place.folder }];
  if (!request.dryRun) {
    for (const config of configs) await removeInclude(include, config, remembered);
    await removeShims(place.folder);
  }
  return [
    { kind: 'user-hooks-removed', file: place.folder },
    ...configs.map((file) => ({ kind: 'hooks-path-unset', file }) as const),
  ];
}

function createInclude(git: RunGit, { shown }: UserFolder): Include {
  return { git, scope: 'global', path: `${shown}/${settingsFile}` };
}

async function write(
  { folder }: UserFolder,
  plan: () => Promise<readonly HookAction[]>,
): Promise<readonly HookAction[]> {
  return withLock(path.dirname(folder), async () => {
    const actions = await plan();
    await applyPlan(folder, actions);
    return actions;
  });
}

async function readWhatWas(request: UserRequest, { folder }: UserFolder): Promise<string> {
  return (await readRemembered(folder)) ?? readBefore(await findGlobalConfig(request.env));
}

/** The folder that git takes hooks from in every repository without keyguard's settings. */
async function findShared(git: RunGit): Promise<string | undefined> {
  const paths = await listHooksPaths(git);
  return paths.findLast(({ scope }) => scope === 'global' || scope === 'system')?.folder;
}
