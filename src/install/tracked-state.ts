import type { HookName } from './hook-name.ts';
import { isRunnable } from './hook-plan.ts';
import { type HookState, readHookState } from './hook-state.ts';
import { isCalledFrom } from './is-called-from.ts';
import { parseTrackedHook, type TrackedHook } from './tracked-lines.ts';
import type { TrackedPlace } from './tracked-place.ts';

/** How a hook that is a file of the work tree stands. */
export interface TrackedState extends HookState {
  readonly hook: HookName;
  readonly tracked: TrackedHook | undefined;
  /** Whether someone else's lines in it run keyguard. */
  readonly isCalled: boolean;
  /** Whether keyguard's lines may stand in it: it is a shell script, and it is run. */
  readonly isShell: boolean;
}

/** Reads a hook that is a file of the work tree; husky 9 runs each as a shell script, whatever its first line and its mode. */
export async function readTrackedState(
  { folder, kind }: TrackedPlace,
  hook: HookName,
): Promise<TrackedState> {
  const state = await readHookState(folder, hook);
  const { entry, bytes } = state;
  return {
    ...state,
    hook,
    tracked: bytes && parseTrackedHook(bytes),
    isCalled: entry?.kind === 'file' && (await isCalledFrom(state.file, hook)),
    isShell:
      bytes !== undefined && (kind === 'husky-9' || (isRunnable(entry?.mode ?? 0) && isShellScript(bytes))),
  };
}

/** Without a first line of its own a file is run by sh; one with a NUL is a program. */
function isShellScript(bytes: Buffer): boolean {
  const [line = ''] = bytes.toString('latin1').split('\n');
  if (bytes.includes(0)) return false;
  return !line.startsWith('#!') || /[/ ](?:ba|da|a|k|mk|z)?sh(?:\s|$)/u.test(line);
}
