import { type HookPlan, saveEdits } from './hook-plan.ts';
import { planUninstall, restorePrevious } from './plan-uninstall.ts';
import type { TrackedHook } from './tracked-lines.ts';
import type { TrackedState } from './tracked-state.ts';

/** Plans how a hook that a team shares becomes what it was: keyguard's lines go, everything around them stays. */
export function planTrackedUninstall(state: TrackedState): HookPlan {
  const { tracked, previous, freeSaved } = state;
  if (tracked === undefined) return planUninstall(state);
  const isAlone = isOwnFile(tracked);
  const save = tracked.isIntact && (previous === undefined || isAlone) ? [] : saveEdits(state);
  const { actions, events } = previous === undefined ? planRest(state, tracked, isAlone) : planRestore(state);
  return {
    actions: [...save, ...actions],
    events: [...events, ...(save.length > 0 ? [{ kind: 'edits-saved', file: freeSaved } as const] : [])],
  };
}

function planRestore(state: TrackedState): HookPlan {
  return { actions: restorePrevious(state), events: [{ kind: 'hook-restored', file: state.file }] };
}

/** Whether keyguard made the file, and nobody has added anything. */
function isOwnFile({ before, after, isWhole }: TrackedHook): boolean {
  return isWhole && (before.replace(/^#!.*/u, '') + after).trim() === '';
}

function planRest({ file, entry }: TrackedState, tracked: TrackedHook, isAlone: boolean): HookPlan {
  if (isAlone) return { actions: [{ do: 'remove', file }], events: [{ kind: 'hook-removed', file }] };
  const content = Buffer.from(tracked.before + tracked.after, 'latin1');
  return {
    actions: [{ do: 'write', file, content, mode: entry?.mode ?? 0o755 }],
    events: [{ kind: 'own-lines-kept', file }],
  };
}
