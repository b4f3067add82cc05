import path from 'node:path';

import type { InstallEvent } from '../../messages/install.ts';
import { applyPlan } from '../apply-plan.ts';
import type { InstallRequest } from '../hook-manager.ts';
import { type Include, addInclude, findIncludes, readBefore, removeInclude } from './include-setting.ts';
import { renderShim } from './render-shim.ts';
import { listShimNames } from './shim-names.ts';
import { readRemembered, renderRepositorySettings } from './shim-settings.ts';
import { planShims } from './shims-folder.ts';

/** The folder of hooks that this repository gets for itself. */
export function findOwnFolder({ repository }: InstallRequest): string {
  return path.join(repository.commonDir, 'keyguard', 'hooks');
}

/** Whether git is told of that folder. */
export async function isIncluded(request: InstallRequest): Promise<boolean> {
  return (await findIncludes(createInclude(request))).length > 0;
}

/** Fills the folder with stand-ins for the hooks of another. */
export async function writeShims(request: InstallRequest, target: string): Promise<void> {
  const folder = findOwnFolder(request);
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

/** Tells git to take its hooks from there. */
export async function include(request: InstallRequest): Promise<readonly InstallEvent[]> {
  if (await isIncluded(request)) return [];
  if (!request.dryRun) await addInclude(createInclude(request));
  return [{ kind: 'hooks-path-set', file: findConfig(request), text: findOwnFolder(request) }];
}

/** Takes that out of git's configuration again. */
export async function exclude(request: InstallRequest): Promise<readonly InstallEvent[]> {
  if (!(await isIncluded(request))) return [];
  const file = findConfig(request);
  if (!request.dryRun)
    await removeInclude(createInclude(request), file, await readRemembered(findOwnFolder(request)));
  return [{ kind: 'hooks-path-unset', file }];
}

function createInclude({ git }: InstallRequest): Include {
  return { git, scope: 'local', path: 'keyguard/hooks/keyguard.gitconfig' };
}

function findConfig({ repository }: InstallRequest): string {
  return path.join(repository.commonDir, 'config');
}

/** The main work tree's top, if its folder moves together with the git folder. */
async function findMainTop({ repository, git }: InstallRequest): Promise<string | undefined> {
  const { commonDir, topLevel } = repository;
  if (path.basename(commonDir) === '.git') return path.dirname(commonDir);
  const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-dir']);
  return stdout.toString().trimEnd() === commonDir ? topLevel : undefined;
}
