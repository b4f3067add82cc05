import type { Step } from '../../advice-types.ts';
import type { ChangedFile, FixReport } from '../../fix-report-types.ts';
import type { FileEdit, FixPlan, FixSubject } from '../../fix/fix-types.ts';
import type { StagedPlan } from './plan-staged.ts';

/** Makes of a plan what is told: what is put right, what is left and why, and what remains for the person. */
export function describeFix(
  { plan, files }: StagedPlan,
  stage: FixReport['stage'],
  redactPath: (path: string) => string,
): FixReport {
  return {
    stage,
    fixed: plan.fixed.map(({ finding, name, envFile, allowReason }) => ({
      finding,
      ...(name !== undefined && { variable: name }),
      ...(envFile !== undefined && name !== undefined && { envFile }),
      ...(allowReason !== undefined && { allowReason }),
    })),
    left: plan.left.map(({ finding, reason }) => ({ finding, reason })),
    files: listFiles(plan, files.envFiles).map((file) => ({ ...file, path: redactPath(file.path) })),
    steps: listSteps(plan),
  };
}

function listFiles(
  { edits, envFiles, unstaged }: FixPlan,
  before: ReadonlyMap<string, Buffer>,
): readonly ChangedFile[] {
  const alone = { isNew: false, hasUnstaged: false };
  return [
    ...edits.map(describeEdit),
    ...[...envFiles.keys()].map((path): ChangedFile => ({
      ...alone,
      path,
      where: 'private',
      isNew: !before.has(path),
    })),
    ...unstaged.map((path): ChangedFile => ({ ...alone, path, where: 'unstaged' })),
  ];
}

function describeEdit({ state, staged, work }: FileEdit): ChangedFile {
  const inIndex = toText(staged ?? state.staged?.bytes);
  const onDisk = toText(work ?? state.work);
  return {
    path: state.path,
    where: staged === undefined ? 'disk' : work === undefined ? 'index' : 'both',
    isNew: state.staged === undefined && state.work === undefined,
    hasUnstaged: onDisk !== undefined && inIndex !== onDisk,
  };
}

/** Line ends may differ by settings of git. */
function toText(bytes: Buffer | undefined): string | undefined {
  return bytes?.toString('latin1').replaceAll('\r\n', '\n');
}

/** What is in git already is revoked before anything else. */
function listSteps({ fixed, left }: FixPlan): readonly Step[] {
  const moved = fixed.filter(({ allowReason }) => allowReason === undefined);
  const open = left.filter(({ reason }) => reason !== 'skipped' && reason !== 'new-since');
  const revokes = stepsOf([...moved, ...open]).filter((step) => step.action === 'revoke');
  const steps = stepsOf(moved.filter(({ name }) => name !== undefined));
  const loads = steps.filter((step) => step.action === 'load-env');
  return [
    ...revokes.filter(({ first }) => first),
    ...new Map(loads.map((step) => [step.how, step])).values(),
    ...steps.filter((step) => step.action === 'add-to-store'),
    ...revokes.filter(({ first }) => !first),
  ];
}

function stepsOf(subjects: readonly FixSubject[]): readonly Step[] {
  return subjects.flatMap(({ finding }) => finding.advice.steps);
}
