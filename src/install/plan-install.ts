import { type HookPlan, isRunnable, saveEdits } from './hook-plan.ts';
import type { HookState } from './hook-state.ts';

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
  const { file, entry, previousFile, previous, isPreviousSame, freePrevious } = state;
  const isForgotten = entry !== undefined && previous !== undefined && !isPreviousSame;
  const first = entry ?? previous;
  return {
    actions: [
      ...(isForgotten ? [{ do: 'move', from: previousFile, to: freePrevious } as const] : []),
      ...(entry && !isPreviousSame ? [{ do: 'add-name', from: file, to: previousFile } as const] : []),
      { do: 'write', file, content, mode },
    ],
    events: [
      { kind: 'hook-installed', file },
      ...(first
        ? [
            {
              kind: isRunnable(first.mode) ? 'previous-chained' : 'previous-off',
              file: previousFile,
            } as const,
          ]
        : []),
      ...(isForgotten ? [{ kind: 'previous-set-aside', file: freePrevious } as const] : []),
    ],
  };
}
