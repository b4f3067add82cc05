import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { findCliFolder } from './find-cli.ts';
import type { InstallRequest } from './hook-manager.ts';
import { type HookName, hookCommands } from './hook-name.ts';

/** What runs keyguard's part of a hook alone where the hook's file is someone else's; undefined when keyguard is missing. */
export async function createProbe(
  request: InstallRequest,
  hook: HookName,
): Promise<readonly string[] | undefined> {
  try {
    const folder = await findCliFolder(request.repository, request);
    if (folder === undefined) return ['keyguard', hookCommands[hook]];
    return ['sh', path.posix.join(folder, 'node_modules/keyguard/hooks/keyguard.sh'), hook];
  } catch (error) {
    if (error instanceof KeyguardError && error.code === 'cli-not-installed') return undefined;
    throw error;
  }
}
