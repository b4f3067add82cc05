import type { InstallEvent } from '../messages/install.ts';
import type { HookState } from './hook-state.ts';

/** One change to the hooks folder; every step alone leaves a hook in place that protects as before. */
export type HookAction =
  | { readonly do: 'add-name'; readonly from: string; readonly to: string }
  | { readonly do: 'move'; readonly from: string; readonly to: string }
  | {
      readonly do: 'write';
      readonly file: string;
      readonly content: Uint8Array;
      readonly mode: number;
    }
  | { readonly do: 'set-mode'; readonly file: string; readonly mode: number }
  | { readonly do: 'remove'; readonly file: string };

/** What is to be done, in this order, and what to tell of it. */
export interface HookPlan {
  readonly actions: readonly HookAction[];
  readonly events: readonly InstallEvent[];
}

const executable = 0o111;

/** Whether git runs a hook with this mode; Windows has no such bits. */
export function isRunnable(mode: number): boolean {
  return process.platform === 'win32' || (mode & executable) !== 0;
}

/** Puts plans one behind the other. */
export function joinPlans(plans: readonly HookPlan[]): HookPlan {
  return {
    actions: plans.flatMap(({ actions }) => actions),
    events: plans.flatMap(({ events }) => events),
  };
}

/** Keeps a copy that git does not run. */
export function saveEdits({ bytes, freeSaved, entry }: HookState): readonly HookAction[] {
  if (bytes === undefined) return [];
  return [{ do: 'write', file: freeSaved, content: bytes, mode: (entry?.mode ?? 0o644) & ~executable }];
}
