import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import type { InstallEvent } from '../../messages/install.ts';
import { changeHooks } from '../change-hooks.ts';
import { checkForeignHooks } from '../check-foreign-hooks.ts';
import { createRecord } from '../create-record.ts';
import { findCliFolder } from '../find-cli.ts';
import { findProgram } from '../find-program.ts';
import type { HookManager, InstallRequest } from '../hook-manager.ts';
import { hookNames } from '../hook-name.ts';
import { type HookPlan, joinPlans } from '../hook-plan.ts';
import { renderBlock } from '../hook-script.ts';
import { type HookState, readHookState } from '../hook-state.ts';
import { findHooksFolder } from '../hooks-folder.ts';
import { listPlainHooks } from '../list-plain-hooks.ts';
import { planInstall } from '../plan-install.ts';
import { planUninstall } from '../plan-uninstall.ts';
import { readTemplate } from '../read-template.ts';

/** Hooks as git itself knows them: one file a hook, in one folder. */
export const plainGit: HookManager = {
  name: 'plain-git',
  isInCharge: () => true,
  install: async (request) => {
    const cliFolder = await findCliFolder(request.repository, request);
    const { folder, foreign } = await findHooksFolder(request.repository, request.git);
    if (foreign !== undefined)
      return checkForeignHooks(foreign, await findProgram(request.repository.topLevel, cliFolder));
    const template = await readTemplate();
    return change(request, folder, (states) => {
      const block = renderBlock(template, createRecord(states, cliFolder, request.node));
      return joinPlans(states.map((state) => planInstall(state, block)));
    });
  },
  uninstall: async (request) => {
    const { commonDir, hooksDir } = request.repository;
    // The hooks may be older than the setting that now points elsewhere.
    const folders = new Set([path.join(commonDir, 'hooks'), ...(await listOwnFolders(request))]);
    const events: InstallEvent[] = [];
    for (const folder of folders)
      events.push(...(await change(request, folder, (states) => joinPlans(states.map(planUninstall)))));
    if (events.length > 0) return events;
    return hookNames.map((hook) => ({ kind: 'hook-absent', file: path.join(hooksDir, hook) }));
  },
  listHooks: listPlainHooks,
};

function change(
  request: InstallRequest,
  folder: string,
  plan: (states: readonly HookState[]) => HookPlan,
): Promise<readonly InstallEvent[]> {
  return changeHooks(request, { folder, read: (hook) => readHookState(folder, hook), plan });
}

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
