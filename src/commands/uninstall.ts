import { refuseSymlinks } from '../files.ts';
import type { InstallRequest } from '../install/hook-manager.ts';
import { uninstallHooks } from '../install/install-hooks.ts';
import { planScriptRemoval } from '../install/plan-script.ts';
import { uninstallUserHooks } from '../install/user/user-hooks.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { NamedCommand } from './command.ts';
import { createInstallRequest, createUserRequest, findFolder } from './create-install-request.ts';
import { tellInstallEvents } from './tell-install-events.ts';
import { writePlan } from './write-plan.ts';

/** `keyguard uninstall`: takes the hooks out of this clone, and its call out of package.json, as they were before. */
export const uninstallCommand: NamedCommand = {
  name: 'uninstall',
  options: { user: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  positionals: [],
  run: async (context) => {
    if (context.options.user === true)
      return tellInstallEvents(context, await uninstallUserHooks(await createUserRequest(context)));
    return tellInstallEvents(context, await uninstall(await createInstallRequest(context)));
  },
};

async function uninstall(request: InstallRequest): Promise<readonly InstallEvent[]> {
  const { topLevel } = request.repository;
  const planned = await planScriptRemoval(topLevel, findFolder(request));
  if (planned?.content !== undefined) await refuseSymlinks(planned.file, topLevel);
  const done = await uninstallHooks(request);
  // A hook manager's configuration, which has changed by now, may stand in package.json too.
  const script = await planScriptRemoval(topLevel, findFolder(request));
  if (script !== undefined && !request.dryRun) await writePlan(script, topLevel);
  return [...done, ...(script?.events ?? [])];
}
