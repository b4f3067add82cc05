import type { Entry } from '../files.ts';
import { type HookAction, type HookPlan, isRunnable, saveEdits } from './hook-plan.ts';
import type { HookState } from './hook-state.ts';
import { renderNameShim } from './name-shim.ts';

/** Plans how keyguard's lines come into a hook file, and a hook of someone else to run before them. */
export function planInstall(state: HookState, block: string): HookPlan {
  if (state.own === undefined)
    return planWrap(state, { content: Buffer.from(`#!/bin/sh\n${block}`, 'latin1'), mode: 0o755 });
  const { before, after, isIntact } = state.own;
  const content = Buffer.from((before === '' ? '#!/bin/sh\n' : before) + block + after, 'latin1');
  const mode = (state.entry?.mode ?? 0) | 0o755;
  if (state.bytes?.equals(content)) return planMode(state, mode);
  return {
    actions: [...(isIntact ? [] : saveEdits(state)), { do: 'write', file: state.file, content, mode }],
    events: [
      { kind: 'hook-updated', file: state.file },
      ...(isIntact ? [] : [{ kind: 'edits-saved', file: state.freeSaved } as const]),
    ],
  };
}

/** Plans nothing, but that the hook becomes executable again. */
export function planMode({ file, entry }: HookState, mode: number): HookPlan {
  if (isRunnable((entry?.mode ?? 0) & 0o700))
    return { actions: [], events: [{ kind: 'hook-unchanged', file }] };
  return { actions: [{ do: 'set-mode', file, mode }], events: [{ kind: 'hook-updated', file }] };
}

interface NewHook {
  readonly content: Uint8Array;
  readonly mode: number;
}

/** Plans a new hook; one of someone else gets the name by which it is run first. */
export function planWrap(state: HookState, { content, mode }: NewHook): HookPlan {
  const { file, entry, previousFile, previous, freePrevious } = state;
  const forgotten = findForgotten(state);
  const first = entry ?? previous;
  const kind = first && isRunnable(first.mode) ? 'previous-chained' : 'previous-off';
  return {
    actions: [
      ...(forgotten ? [{ do: 'move', from: forgotten, to: freePrevious } as const] : []),
      ...(entry ? keepEntry(state, entry) : []),
      { do: 'write', file, content, mode },
    ],
    events: [
      { kind: 'hook-installed', file },
      ...(first ? [{ kind, file: previousFile } as const] : []),
      ...(forgotten ? [{ kind: 'previous-set-aside', file: freePrevious } as const] : []),
    ],
  };
}

/** A hook from before an earlier run, which another tool has overtaken since. */
function findForgotten(state: HookState): string | undefined {
  const { entry, previousFile, previous, isPreviousSame, oldFile, old, isOldSame } = state;
  if (entry === undefined) return undefined;
  if (old !== undefined) return isOldSame ? undefined : oldFile;
  return previous === undefined || isPreviousSame ? undefined : previousFile;
}

function keepEntry(state: HookState, entry: Entry): readonly HookAction[] {
  const { file, bytes, previousFile, isPreviousSame, oldFile, old, isOldSame } = state;
  const shim = bytes && isRunnable(entry.mode) ? renderNameShim(bytes) : undefined;
  if (shim !== undefined)
    return [
      ...(isOldSame ? [] : [{ do: 'add-name', from: file, to: oldFile } as const]),
      { do: 'write', file: previousFile, content: Buffer.from(shim), mode: 0o755 },
    ];
  return [
    ...(old === undefined ? [] : [{ do: 'remove', file: previousFile } as const]),
    ...(isPreviousSame ? [] : [{ do: 'add-name', from: file, to: previousFile } as const]),
  ];
}
