import path from 'node:path';

import { findInstallCommand } from './package-commands.ts';

/** The command that brings keyguard back into `node_modules`, as a hook names it to everyone. */
export async function findCure(topLevel: string, [folder]: readonly string[]): Promise<string> {
  const command = await findInstallCommand(topLevel, path.join(topLevel, folder ?? '.'));
  return folder === undefined ? command : `${command} (in the folder ${folder})`;
}
