import { uninstallHooks } from '../install/install-hooks.ts';
import type { NamedCommand } from './command.ts';
import { createInstallRequest } from './create-install-request.ts';
import { tellInstallEvents } from './tell-install-events.ts';

/** `keyguard uninstall`: takes the hooks out of this clone and restores what was there before. */
export const uninstallCommand: NamedCommand = {
  name: 'uninstall',
  options: { 'dry-run': { type: 'boolean' } },
  positionals: [],
  run: async (context) =>
    tellInstallEvents(context, await uninstallHooks(await createInstallRequest(context))),
};
