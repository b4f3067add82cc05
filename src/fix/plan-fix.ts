import type {
  FileEdit,
  FileState,
  FixPlan,
  FixSubject,
  FixedFinding,
  Left,
  LeftFinding,
} from './fix-types.ts';
import { openEnvFiles } from './name-values.ts';
import type { Order } from './order.ts';
import { type FilePlan, planFile } from './plan-file.ts';
import { planExampleNames, planIgnoreLines } from './plan-lines.ts';
import { type Treatment, readTreatment } from './read-treatment.ts';

/** The files that a plan is made from, by path from the root. */
export interface FixFiles {
  /** Those with findings. */
  readonly sources: ReadonlyMap<string, FileState>;
  readonly envFiles: ReadonlyMap<string, Buffer>;
  readonly gitignore: FileState;
  /** The example that stands beside an environment file. */
  readonly examples: ReadonlyMap<string, FileState>;
  /** The texts of what is one program with the sources of a folder, where a declaration counts for all of it. */
  readonly modules: ReadonlyMap<string, string>;
}

/** Plans how every finding is put right, as far as it can be; nothing is written. */
export function planFix(subjects: readonly FixSubject[], files: FixFiles): FixPlan {
  const envFiles = openEnvFiles(files.envFiles);
  const modules = new Map(files.modules);
  const sorted = sortOut(subjects, files);
  const plans = [...sorted.orders].map(([path, orders]): FilePlan => {
    const state = files.sources.get(path);
    if (state === undefined) return leave(orders);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const plan = planFile(state, orders, { envFiles, module: modules.get(folder) });
    if (plan.edit?.staged && modules.has(folder))
      modules.set(folder, `${modules.get(folder)}\n${plan.edit.staged.toString()}`);
    return plan;
  });
  const fixed = [...plans.flatMap((plan) => plan.fixed), ...sorted.unstaged];
  const moved = fixed.filter(({ allowReason }) => allowReason === undefined);
  const edits = [
    ...plans.flatMap(({ edit }) => edit ?? []),
    ...planExamples(files.examples, moved),
    ...planIgnore(files.gitignore, moved),
  ];
  return {
    envFiles: envFiles.changed(),
    edits,
    unstaged: [...new Set([...sorted.unstaged.map(({ match }) => match.file.path), ...listTracked(moved)])],
    fixed,
    left: [...sorted.left, ...plans.flatMap((plan) => plan.left)],
  };
}

function leave(orders: readonly Order[]): FilePlan {
  return { fixed: [], left: orders.map(({ match, finding }) => ({ match, finding, reason: 'not-there' })) };
}

interface Sorted {
  readonly orders: Map<string, Order[]>;
  readonly unstaged: FixedFinding[];
  readonly left: LeftFinding[];
}

function sortOut(subjects: readonly FixSubject[], { sources }: FixFiles): Sorted {
  const sorted: Sorted = { orders: new Map(), unstaged: [], left: [] };
  for (const subject of subjects) {
    const treatment = readTreatment(subject);
    const { path } = subject.match.file;
    const text = sources.get(path)?.staged?.bytes;
    if (treatment.kind === 'left')
      sorted.left.push({ ...subject, reason: fitReason(treatment.reason, text) });
    else if (treatment.kind === 'unstage') sorted.unstaged.push(subject);
    else sorted.orders.set(path, [...(sorted.orders.get(path) ?? []), toOrder(subject, treatment)]);
  }
  return dropUnstaged(sorted);
}

/** Of some formats the text tells what they are for. */
function fitReason(reason: Left, bytes: Buffer | undefined): Left {
  const isManifest =
    /^apiVersion:/mu.test(bytes?.toString() ?? '') && /^kind:/mu.test(bytes?.toString() ?? '');
  return reason === 'yaml' && isManifest ? 'kubernetes' : reason;
}

function toOrder(
  { match, finding, project }: FixSubject,
  treatment: Exclude<Treatment, { kind: 'left' | 'unstage' }>,
): Order {
  return treatment.kind === 'allow'
    ? { match, finding, project, treatment }
    : { match, finding, project, treatment };
}

/** What else stands in a file that leaves the commit leaves with it. */
function dropUnstaged(sorted: Sorted): Sorted {
  for (const { match } of sorted.unstaged) {
    const { path } = match.file;
    sorted.unstaged.push(
      ...(sorted.orders.get(path) ?? []).map(({ match: other, finding }) => ({ match: other, finding })),
    );
    sorted.orders.delete(path);
  }
  return sorted;
}

function planIgnore(gitignore: FileState, fixed: readonly FixedFinding[]): readonly FileEdit[] {
  const lines = fixed.flatMap(({ finding }) =>
    finding.advice.steps.flatMap((step) => ('line' in step && step.line !== undefined ? [step.line] : [])),
  );
  const edit = planIgnoreLines(gitignore, [...new Set(lines)]);
  return edit === undefined ? [] : [edit];
}

function planExamples(examples: FixFiles['examples'], fixed: readonly FixedFinding[]): readonly FileEdit[] {
  return [...examples].flatMap(([envFile, state]) => {
    const names = fixed.flatMap((each) =>
      each.envFile === envFile && each.name !== undefined ? [each.name] : [],
    );
    return planExampleNames(state, [...new Set(names)]) ?? [];
  });
}

/** An environment file that is tracked leaves the index with the first value that goes there. */
function listTracked(fixed: readonly FixedFinding[]): readonly string[] {
  return fixed.flatMap(({ finding }) =>
    finding.advice.steps.flatMap((step) => (step.action === 'untrack-env' ? [step.envFile] : [])),
  );
}
