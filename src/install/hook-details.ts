import path from 'node:path';

import { readEntry } from '../files.ts';
import { readFileIfThere } from '../files.ts';
import type { HookStatus } from './hook-manager.ts';
import type { HookName } from './hook-name.ts';
import { isRunnable } from './hook-plan.ts';
import { parseHook, renderBlock } from './hook-script.ts';
import type { RepositoryFolders } from './hooks-folder.ts';
import { callsKeyguard } from './is-called-from.ts';
import { type CallFate, judgeCall } from './judge-call.ts';
import { readTemplate } from './read-template.ts';

/** What a hook's file tells beside whether it comes to keyguard. */
export interface HookDetails {
  /** Keyguard's lines are those of this version, for what they know of the clone. */
  readonly isCurrent: boolean;
  /** The hook from before that runs first. */
  readonly previous: string | undefined;
  /** What becomes of the call in a hook of someone else. */
  readonly call: CallFate;
}

/** Reads what a hook's file holds beside keyguard's call; for a hook of someone else nothing of it is keyguard's to judge. */
export async function readHookDetails(
  { state, file, hook }: HookStatus,
  { hooksDir }: RepositoryFolders,
): Promise<HookDetails> {
  const other = { isCurrent: true, previous: undefined };
  // A manager's configuration is no script.
  if (state === 'called' && path.basename(file).startsWith(hook))
    return { ...other, call: await readCall(file, hook, hooksDir) };
  if (state !== 'ours') return { ...other, call: 'decides' };
  const own = parseHook((await readFileIfThere(file)) ?? Buffer.alloc(0));
  const isCurrent = own === undefined || own.block === renderBlock(await readTemplate(), own.recorded);
  const previous = path.join(path.dirname(file), `${hook}.keyguard-prev`);
  const entry = await readEntry(previous);
  return { isCurrent, previous: entry && isRunnable(entry.mode) ? previous : undefined, call: 'decides' };
}

async function readCall(file: string, hook: HookName, hooksDir: string): Promise<CallFate> {
  return judgeCall({
    text: ((await readFileIfThere(file)) ?? '').toString(),
    isCall: (line) => callsKeyguard(line, hook),
    // Husky 9 runs the hooks above its own folder by `sh -e`.
    stopsAtFailure: path.basename(hooksDir) === '_',
  });
}
