import type { CodeLanguage } from '../languages/code-language.ts';
import { fitLanguage } from '../languages/fit-language.ts';
import { declares } from './add-import.ts';
import type { Range } from './find-literal.ts';
import { findRange } from './find-range.ts';
import type { FileEdit, FileState, FixedFinding, Left, LeftFinding } from './fix-types.ts';
import { mapRanges } from './map-ranges.ts';
import type { EnvFiles } from './name-values.ts';
import { type AllowOrder, type EditOrder, type Order, isAllow, isEdit } from './order.ts';
import { placeComment } from './place-comment.ts';
import { nameEdit } from './read-treatment.ts';
import { type NamedEdit, readValue, rewriteText } from './rewrite-text.ts';
import { readText } from './text-file.ts';
import { writeComment } from './write-comment.ts';

/** What comes of one file; no edit when nothing in it can be put right. */
export interface FilePlan {
  readonly edit?: FileEdit;
  readonly fixed: readonly FixedFinding[];
  readonly left: readonly LeftFinding[];
}

/** What a file shares with others. */
interface Around {
  readonly envFiles: EnvFiles;
  /** All of the program that one declaration counts for; left out where each file is on its own. */
  readonly module: string | undefined;
}

/** Plans one file's new contents, in the index and on the disk; the values go to the environment files. */
export function planFile(state: FileState, orders: readonly Order[], around: Around): FilePlan {
  const { staged, path } = state;
  if (staged === undefined) return leaveAll(orders, 'not-there');
  const source = { path, language: fitLanguage(path, orders[0]?.project), text: readText(staged.bytes).text };
  const named = [
    ...orders.filter(isEdit).map((order) => nameOrder(source, order, around)),
    ...commentOrders(source, orders.filter(isAllow)),
  ];
  const left = named.filter((each) => 'reason' in each);
  const placed = named.filter((each) => 'change' in each);
  const edit = rewriteFile(
    state,
    placed.map((each) => each.change),
    source,
  );
  if (typeof edit === 'string') return leaveAll(orders, edit);
  const fixed = placed.map((each) => each.fixed);
  return { ...(placed.length > 0 && { edit }), fixed, left };
}

function leaveAll(orders: readonly Order[], reason: Left): FilePlan {
  return { fixed: [], left: orders.map(({ match, finding }) => ({ match, finding, reason })) };
}

/** One change of the text; the range is the value's own, wherever the change stands. */
interface Change {
  readonly range: Range;
  readonly toEdit: (text: string, range: Range) => NamedEdit | undefined;
}

interface Named {
  readonly change: Change;
  readonly fixed: FixedFinding;
}

interface Source {
  readonly text: string;
  readonly path: string;
  readonly language: CodeLanguage;
}

function nameOrder(
  { text, language }: Source,
  order: EditOrder,
  { envFiles, module }: Around,
): Named | LeftFinding {
  const { match, finding, treatment } = order;
  const { envFile, how } = treatment;
  const leave = (reason: Left): LeftFinding => ({ match, finding, reason });
  const range = findRange(text, match);
  if (range === undefined) return leave('not-there');
  const read = readValue(text, { range, how }, language);
  if (typeof read === 'string') return leave(read);
  const name = envFiles.store(envFile, { name: treatment.name, value: read.value });
  if (name === undefined) return leave('no-notation');
  const named = nameEdit({ range, how }, language, name);
  const isDeclared = named.import !== undefined && module !== undefined && declares(module, named.import);
  const toEdit: Change['toEdit'] = (_, there) => ({
    ...named,
    range: there,
    ...(isDeclared && { import: undefined }),
  });
  return { change: { range, toEdit }, fixed: { match, finding, name, envFile } };
}

/** All that is to be allowed on a line gets one comment: a second one would part the first from its line. */
function commentOrders(source: Source, orders: readonly AllowOrder[]): readonly (Named | LeftFinding)[] {
  const lines = new Map<number, AllowOrder[]>();
  for (const order of orders) {
    const { startLine } = order.finding;
    lines.set(startLine, [...(lines.get(startLine) ?? []), order]);
  }
  return [...lines.values()].flatMap((group) => commentLine(source, group));
}

function commentLine(
  { text, path, language }: Source,
  group: readonly AllowOrder[],
): readonly (Named | LeftFinding)[] {
  const comment = writeComment(group);
  const toEdit: Change['toEdit'] = (now, range) =>
    placeComment({ text: now, range, comment, path, language });
  return group.map(({ match, finding, treatment }, index): Named | LeftFinding => {
    const range = findRange(text, match);
    if (range === undefined || toEdit(text, range) === undefined)
      return { match, finding, reason: range === undefined ? 'not-there' : 'no-comment' };
    const change = { range, toEdit: index === 0 ? toEdit : () => undefined };
    return { change, fixed: { match, finding, allowReason: treatment.reason } };
  });
}

/** The same changes in both contents, each in its own text: what differs between them goes on to differ. */
function rewriteFile(state: FileState, changes: readonly Change[], { language }: Source): FileEdit | Left {
  const staged = readText(state.staged?.bytes ?? Buffer.alloc(0));
  const ordered = changes.toSorted((one, other) => one.range.start - other.range.start);
  const rewritten = rewriteText(
    staged.text,
    ordered.flatMap(({ range, toEdit }) => toEdit(staged.text, range) ?? []),
    language,
  );
  if (typeof rewritten === 'string') return rewritten;
  const inIndex = { state, staged: staged.encode(rewritten.text) };
  if (state.work === undefined) return inIndex;
  const work = readText(state.work);
  const ranges = mapRanges(
    staged.text,
    work.text,
    ordered.map(({ range }) => range),
  );
  const moved = ordered.flatMap(({ toEdit }, index) => {
    const range = ranges[index];
    return range === undefined ? [] : (toEdit(work.text, range) ?? []);
  });
  const reworked = rewriteText(work.text, moved, language);
  return typeof reworked === 'string' ? 'changed-since' : { ...inIndex, work: work.encode(reworked.text) };
}
