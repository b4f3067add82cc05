import path from 'node:path';

import { listFolder, readEntry, readFileIfThere, removeFolderIfEmpty } from '../../files.ts';
import { applyPlan } from '../apply-plan.ts';
import { type HookName, hookNames } from '../hook-name.ts';
import type { HookAction } from '../hook-plan.ts';
import { parseHook } from '../hook-script.ts';
import { isShim } from './render-shim.ts';
import { settingsFiles } from './shim-settings.ts';

/** What is to stand in a folder of hooks that keyguard made. */
export interface ShimsFolder {
  readonly folder: string;
  readonly names: readonly string[];
  readonly shim: Uint8Array;
  readonly settings: ReadonlyMap<string, string>;
}

/** Plans the files of the folder; what is there already, or is not keyguard's, stays. */
export async function planShims(wanted: ShimsFolder): Promise<readonly HookAction[]> {
  const { folder, shim, settings } = wanted;
  const actions: HookAction[] = [];
  for (const name of wanted.names) {
    const file = await findPlace(folder, name);
    const present = await readFileIfThere(file);
    if (present === undefined || (isShim(present) && !present.equals(shim)))
      actions.push({ do: 'write', file, content: shim, mode: 0o755 });
    else if (isShim(present) && (await lacksBit(file))) actions.push({ do: 'set-mode', file, mode: 0o755 });
  }
  for (const [name, text] of settings) {
    const file = path.join(folder, name);
    const content = Buffer.from(text);
    if (!(await readFileIfThere(file))?.equals(content))
      actions.push({ do: 'write', file, content, mode: 0o644 });
  }
  return actions;
}

/** Removes what keyguard made there, and the folder when nothing else is left in it. */
export async function removeShims(folder: string): Promise<void> {
  const actions: HookAction[] = [];
  for (const name of await listFolder(folder)) {
    const file = path.join(folder, name);
    if (settingsFiles.includes(name) || (await isShimFile(file))) actions.push({ do: 'remove', file });
  }
  if (actions.length > 0) await applyPlan(folder, actions);
  await removeFolderIfEmpty(folder);
  await removeFolderIfEmpty(path.dirname(folder));
}

/** Behind keyguard's own hook stands what it runs first. */
async function findPlace(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  if (!hookNames.some((hook: HookName) => hook === name)) return file;
  const present = await readFileIfThere(file);
  return present !== undefined && parseHook(present) !== undefined ? `${file}.keyguard-prev` : file;
}

async function isShimFile(file: string): Promise<boolean> {
  const isFile = (await readEntry(file))?.kind === 'file';
  return isFile && isShim((await readFileIfThere(file)) ?? Buffer.alloc(0));
}

async function lacksBit(file: string): Promise<boolean> {
  return process.platform !== 'win32' && (((await readEntry(file))?.mode ?? 0) & 0o100) === 0;
}
