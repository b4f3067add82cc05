import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import type { InstallEvent } from '../messages/install.ts';
import { hookNames } from './hook-name.ts';
import type { ForeignHooks } from './hooks-folder.ts';
import { isCalledFrom } from './is-called-from.ts';
import { renderCall, renderSharedCall } from './render-call.ts';

/** Tells that hooks which keyguard must not write call it; throws `hooks-path-foreign`, with what to add, when one does not. */
export async function checkForeignHooks(
  { folder, isShared }: ForeignHooks,
  cliFolder: string | undefined,
): Promise<readonly InstallEvent[]> {
  const events: InstallEvent[] = [];
  for (const hook of hookNames) {
    const file = path.join(folder, hook);
    if (!(await isCalledFrom(file, hook))) {
      const command = isShared ? renderSharedCall(hook, cliFolder) : renderCall(hook, cliFolder);
      throw new KeyguardError('hooks-path-foreign', { folder, file, command });
    }
    events.push({ kind: 'called-by-other', file });
  }
  return events;
}
