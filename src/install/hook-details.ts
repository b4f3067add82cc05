import path from 'node:path';

import { readEntry } from '../files.ts';
import { readFileIfThere } from '../files.ts';
import type { HookStatus } from './hook-manager.ts';
import { isRunnable } from './hook-plan.ts';
import { parseHook, renderBlock } from './hook-script.ts';
import { readTemplate } from './read-template.ts';

/** What a hook's file tells beside whether it comes to keyguard. */
export interface HookDetails {
  /** Keyguard's lines are those of this version, for what they know of the clone. */
  readonly isCurrent: boolean;
  /** The hook from before that runs first. */
  readonly previous: string | undefined;
}

/** Reads what a hook's file holds beside keyguard's call; for a hook of someone else nothing of it is keyguard's to judge. */
export async function readHookDetails({ state, file, hook }: HookStatus): Promise<HookDetails> {
  if (state !== 'ours') return { isCurrent: true, previous: undefined };
  const own = parseHook((await readFileIfThere(file)) ?? Buffer.alloc(0));
  const isCurrent = own === undefined || own.block === renderBlock(await readTemplate(), own.recorded);
  const previous = path.join(path.dirname(file), `${hook}.keyguard-prev`);
  const entry = await readEntry(previous);
  return { isCurrent, previous: entry && isRunnable(entry.mode) ? previous : undefined };
}
