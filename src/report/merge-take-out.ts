import type { Step, StepAction } from '../advice-types.ts';
import { uniqueSteps } from './unique-steps.ts';

/** Steps that change commits. */
export const takeOutActions: ReadonlySet<StepAction> = new Set([
  'switch-branch',
  'rewrite-history',
  'amend',
  'fixup',
  'fixup-file',
  'reword-commit',
  'rewrite-tag',
  'delete-ref',
]);

/** What commits are changed with, before and after what is changed in files. */
export interface TakeOut {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/** Puts the steps of several findings together that change commits: of one commit all files are staged at once. */
export function mergeTakeOut(steps: readonly Step[]): TakeOut {
  const all = uniqueSteps(steps.filter(({ action }) => takeOutActions.has(action)));
  const isBefore = ({ action }: Step): boolean => action === 'switch-branch' || action === 'rewrite-history';
  const after: Step[] = [];
  for (const step of all.filter((each) => !isBefore(each))) {
    const same = after.findIndex((each) => isSameCommit(each, step));
    const other = after[same];
    if (other === undefined) after.push(step);
    else after[same] = joinSteps(other, step);
  }
  return { before: all.filter(isBefore), after };
}

function isSameCommit(one: Step, other: Step): boolean {
  if (one.action === 'amend') return other.action === 'amend';
  return one.action === 'fixup' && other.action === 'fixup' && one.commit === other.commit;
}

function joinSteps(one: Step, other: Step): Step {
  if ((one.action !== 'amend' && one.action !== 'fixup') || !('command' in other)) return one;
  const [first, second] = [one.command, other.command ?? ''].map((command) => command.split('\n'));
  const at = first?.findIndex((line) => line.startsWith('git commit ')) ?? 0;
  const staged = second?.filter((line) => !first?.includes(line)) ?? [];
  return { ...one, command: (first ?? []).toSpliced(at, 0, ...staged).join('\n') };
}
