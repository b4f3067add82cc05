import { type HookAction, type HookPlan, saveEdits } from './hook-plan.ts';
import { type OwnHook, renderRest } from './hook-script.ts';
import type { HookState } from './hook-state.ts';

/** Plans how the hooks folder becomes what it was: keyguard's lines go, the user's own and the previous hook stay. */
export function planUninstall(state: HookState): HookPlan {
  const { file, entry, own, previousFile, previous, isPreviousSame, oldFile, isOldSame } = state;
  if (own !== undefined) return planRemoval(state, own);
  if (isOldSame)
    return { actions: [previousFile, oldFile].map((name) => ({ do: 'remove', file: name })), events: [] };
  if (previous === undefined) return { actions: [], events: [] };
  if (isPreviousSame) return { actions: [{ do: 'remove', file: previousFile }], events: [] };
  if (entry === undefined) return planRestore(state, []);
  return {
    actions: [],
    events: [
      { kind: 'hook-foreign', file },
      { kind: 'previous-left', file: previousFile },
    ],
  };
}

function planRemoval(state: HookState, own: OwnHook): HookPlan {
  const { file, entry, previous, freeSaved } = state;
  const rest = renderRest(own);
  const isCut = rest !== undefined && previous !== undefined;
  const save = own.isIntact && !isCut ? [] : saveEdits(state);
  if (previous) return planRestore(state, save);
  const mode = entry?.mode ?? 0o755;
  const [action, kind] =
    rest === undefined
      ? ([{ do: 'remove', file }, 'hook-removed'] as const)
      : ([{ do: 'write', file, content: Buffer.from(rest, 'latin1'), mode }, 'own-lines-kept'] as const);
  return {
    actions: [...save, action],
    events: [{ kind, file }, ...(save.length > 0 ? [{ kind: 'edits-saved', file: freeSaved } as const] : [])],
  };
}

function planRestore(state: HookState, save: readonly HookAction[]): HookPlan {
  const { file, freeSaved } = state;
  return {
    actions: [...save, ...restorePrevious(state)],
    events: [
      { kind: 'hook-restored', file },
      ...(save.length > 0 ? [{ kind: 'edits-saved', file: freeSaved } as const] : []),
    ],
  };
}

/** The steps that give the hook from before its name back. */
export function restorePrevious({ file, previousFile, old, oldFile }: HookState): readonly HookAction[] {
  const move = { do: 'move', from: previousFile, to: file } as const;
  return old === undefined ? [move] : [{ do: 'move', from: oldFile, to: previousFile }, move];
}
