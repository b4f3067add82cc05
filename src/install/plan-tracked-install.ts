import { type HookPlan, isRunnable, saveEdits } from './hook-plan.ts';
import { planMode, planWrap } from './plan-install.ts';
import { type TrackedFacts, type TrackedHook, renderTrackedLines } from './tracked-lines.ts';
import type { TrackedState } from './tracked-state.ts';

/** What the lines say in all hooks of a repository. */
export interface TrackedStyle extends Pick<TrackedFacts, 'runner' | 'folders' | 'cure'> {
  /** What a new hook file begins with, and its mode. */
  readonly shebang: string;
  readonly mode: number;
}

/** Plans how keyguard's lines come into a hook that a team shares; what is there runs first, wherever they stand. */
export function planTrackedInstall(state: TrackedState, style: TrackedStyle): HookPlan {
  const { file, own, tracked, isCalled, isShell } = state;
  if (own !== undefined) return { actions: [], events: [{ kind: 'hook-unchanged', file }] };
  if (tracked !== undefined) return planUpdate(state, tracked, style);
  if (isCalled) return { actions: [], events: [{ kind: 'called-by-other', file }] };
  return isShell ? planInsertion(state, style) : planFile(state, style);
}

function planUpdate(state: TrackedState, tracked: TrackedHook, style: TrackedStyle): HookPlan {
  const { hook, file, entry, bytes, previous } = state;
  const { before, after, lines, isWhole } = tracked;
  const runner = findRunner(before, style);
  const rendered = renderTrackedLines({
    ...style,
    runner,
    hook,
    isWhole,
    hasPrevious: previous !== undefined,
  });
  const content = Buffer.from(before + (lines.endsWith('\n') ? rendered : close(rendered)) + after, 'latin1');
  const mode = (entry?.mode ?? 0) | (style.mode & 0o111);
  if (bytes?.equals(content))
    return isRunnable(style.mode)
      ? planMode(state, mode)
      : { actions: [], events: [{ kind: 'hook-unchanged', file }] };
  const save = tracked.isIntact ? [] : saveEdits(state);
  return {
    actions: [...save, { do: 'write', file, content, mode }],
    events: [
      { kind: 'hook-updated', file },
      ...(save.length > 0 ? [{ kind: 'edits-saved', file: state.freeSaved } as const] : []),
    ],
  };
}

function planInsertion(state: TrackedState, style: TrackedStyle): HookPlan {
  const { hook, file, entry, bytes } = state;
  const text = (bytes ?? Buffer.alloc(0)).toString('latin1');
  const place = findPlace(text);
  const before = text.slice(0, place);
  const runner = findRunner(before, style);
  const lines = renderTrackedLines({ ...style, runner, hook, isWhole: false, hasPrevious: false });
  const isOpen = before !== '' && !before.endsWith('\n');
  const content = Buffer.from(before + (isOpen ? close(lines) : lines) + text.slice(place), 'latin1');
  return {
    actions: [{ do: 'write', file, content, mode: entry?.mode ?? style.mode }],
    events: [{ kind: 'lines-added', file }],
  };
}

/** The lines for the end of a file that ends without a line break: they end alike. */
function close(lines: string): string {
  return `\n${lines.trimEnd()}`;
}

const huskyLine = /^[ \t]*(?:\.|source)[ \t][^\n]*\/_\/husky\.sh[^\n]*(?:\n|$)/mu;

/** Below husky 8's own line a hook is run by husky, else by whoever runs it. */
function findRunner(before: string, { runner }: TrackedStyle): TrackedStyle['runner'] {
  return huskyLine.test(before) ? 'sh -e ' : runner;
}

/**
 * Where the first command may stand: after the shebang and the comments that no command follows at once. Husky 8's own first
 * lines run the file a second time, and must have done so before.
 */
function findPlace(text: string): number {
  const husky = huskyLine.exec(text);
  if (husky !== null) return husky.index + husky[0].length;
  let place = /^#![^\n]*\n?/u.exec(text)?.[0].length ?? 0;
  for (let next = place; next < text.length;) {
    const stop = text.indexOf('\n', next);
    const line = text.slice(next, stop < 0 ? text.length : stop).trim();
    next = stop < 0 ? text.length : stop + 1;
    if (line === '') place = next;
    else if (!line.startsWith('#')) break;
  }
  return place;
}

/** A new file; what had the name and cannot hold the lines gets another one, by which they call it. */
function planFile(state: TrackedState, { shebang, mode, ...style }: TrackedStyle): HookPlan {
  const { hook, entry, previous } = state;
  const hasPrevious = (entry ?? previous) !== undefined;
  const lines = renderTrackedLines({ ...style, hook, isWhole: true, hasPrevious });
  return planWrap(state, { content: Buffer.from(shebang + lines, 'latin1'), mode });
}
