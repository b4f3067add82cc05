import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { addName, makeFolder, moveFile, removeFile, replaceFile, setMode } from '../files.ts';
import { clearLeftovers } from '../leftovers.ts';
import type { HookAction } from './hook-plan.ts';

/**
 * Carries out the actions in their order, and clears away what a killed run has left; only one may run at a time. A folder
 * that cannot be written to is `hooks-folder-unusable`.
 */
export async function applyPlan(folder: string, actions: readonly HookAction[]): Promise<void> {
  try {
    if (actions.length > 0) await makeFolder(folder);
    await clearLeftovers(folder);
    for (const action of actions) await apply(action);
  } catch (error) {
    if (!(error instanceof KeyguardError) || error.code !== 'file-unwritable') throw error;
    throw new KeyguardError(
      'hooks-folder-unusable',
      { folder, reason: readCode(error.cause) },
      { cause: error },
    );
  }
}

async function apply(action: HookAction): Promise<void> {
  if (action.do === 'add-name') await addName(action.from, action.to);
  else if (action.do === 'move') await moveFile(action.from, action.to);
  else if (action.do === 'write') await write(action);
  else if (action.do === 'set-mode') await setMode(action.file, action.mode);
  else await removeFile(action.file);
}

/** What had the name is replaced in one step, be it a file, which may have a second name, or a symbolic link. */
async function write({ file, content, mode }: Extract<HookAction, { do: 'write' }>): Promise<void> {
  const prepared = path.join(path.dirname(file), `.${path.basename(file)}.keyguard-new`);
  await replaceFile(prepared, content, { mode });
  await moveFile(prepared, file);
}

function readCode(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}
