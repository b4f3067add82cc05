import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import type { InstallEvent } from '../../messages/install.ts';
import { applyPlan } from '../apply-plan.ts';
import { findCliFolder } from '../find-cli.ts';
import type { HookManager, InstallRequest } from '../hook-manager.ts';
import type { HookPlan } from '../hook-plan.ts';
import { type Recorded, renderBlock } from '../hook-script.ts';
import { type HookName, type HookState, readHookState } from '../hook-state.ts';
import { type ForeignHook, findHooksFolder, isCalledFrom } from '../hooks-folder.ts';
import { withLock } from '../lock.ts';
import { planInstall } from '../plan-install.ts';
import { planUninstall } from '../plan-uninstall.ts';
import { readTemplate } from '../read-template.ts';
import { renderCall, renderSharedCall } from '../render-call.ts';

const hook: HookName = 'pre-commit';

/** Hooks as git itself knows them: one file a hook, in one folder. */
export const plainGit: HookManager = {
  name: 'plain-git',
  isInCharge: () => true,
  install: async (request) => {
    const cliFolder = await findCliFolder(request.repository, request);
    const { folder, foreign } = await findHooksFolder(request.repository, request.git);
    if (foreign !== undefined) return [await checkForeign(foreign, cliFolder)];
    const template = await readTemplate();
    return change(request, folder, (state) =>
      planInstall(state, renderBlock(template, createRecord(state, cliFolder, request.node))),
    );
  },
  uninstall: async (request) => {
    const { commonDir, hooksDir } = request.repository;
    // The hook may be older than the setting that now points elsewhere.
    const folders = new Set([path.join(commonDir, 'hooks'), ...(await listOwnFolders(request))]);
    const events: InstallEvent[] = [];
    for (const folder of folders) events.push(...(await change(request, folder, planUninstall)));
    return events.length > 0 ? events : [{ kind: 'hook-absent', file: path.join(hooksDir, hook) }];
  },
};

async function listOwnFolders({ repository, git }: InstallRequest): Promise<readonly string[]> {
  try {
    const { folder, foreign } = await findHooksFolder(repository, git);
    return foreign === undefined ? [folder] : [];
  } catch (error) {
    // What cannot hold hooks holds none of keyguard's either.
    if (error instanceof KeyguardError && error.code === 'hooks-folder-unusable') return [];
    throw error;
  }
}

async function change(
  { repository, dryRun }: InstallRequest,
  folder: string,
  plan: (state: HookState) => HookPlan,
): Promise<readonly InstallEvent[]> {
  if (dryRun) return plan(await readHookState(folder, hook)).events;
  return withLock(repository.commonDir, async () => {
    const { actions, events } = plan(await readHookState(folder, hook));
    await applyPlan(folder, actions);
    return events;
  });
}

/** The folders that earlier runs saw stay: another branch or another package needs them. */
function createRecord({ own }: HookState, cliFolder: string | undefined, node: string): Recorded {
  const folders = new Set(own?.recorded.folders);
  // The top of the work tree is looked at in any case.
  if (cliFolder !== undefined && cliFolder !== '.') folders.add(cliFolder);
  return { folders: [...folders].sort(), node };
}

async function checkForeign(
  { file, isShared }: ForeignHook,
  cliFolder: string | undefined,
): Promise<InstallEvent> {
  if (await isCalledFrom(file)) return { kind: 'called-by-other', file };
  const command = isShared ? renderSharedCall(cliFolder) : renderCall(cliFolder);
  throw new KeyguardError('hooks-path-foreign', { folder: path.dirname(file), file, command });
}
