import path from 'node:path';

import { readEntry } from '../../files.ts';
import type { HookStatus } from '../hook-manager.ts';
import { type HookName, hookNames } from '../hook-name.ts';
import { isRunnable } from '../hook-plan.ts';

/** Tells how the hooks of a user stand, behind those of the repository's own that are keyguard's: these they leave to check. */
export function listUserHooks(folder: string, own: readonly HookStatus[]): Promise<readonly HookStatus[]> {
  return Promise.all(
    hookNames.map(
      async (hook) =>
        own.find((status) => status.hook === hook && status.state === 'ours') ?? readStatus(folder, hook),
    ),
  );
}

async function readStatus(folder: string, hook: HookName): Promise<HookStatus> {
  const file = path.join(folder, hook);
  const entry = await readEntry(file);
  if (entry === undefined) return { hook, file, state: 'missing' };
  if (!isRunnable(entry.mode)) return { hook, file, state: 'not-executable' };
  return { hook, file, state: 'called', probe: [file] };
}
