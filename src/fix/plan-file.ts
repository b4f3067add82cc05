import type { CodeLanguage } from '../languages/code-language.ts';
import { findLanguage } from '../languages/find-language.ts';
import { findRange } from './find-range.ts';
import type { FileEdit, FileState, FixSubject, FixedFinding, Left, LeftFinding } from './fix-types.ts';
import { mapRanges } from './map-ranges.ts';
import type { EnvFiles } from './name-values.ts';
import { type Treatment, nameEdit } from './read-treatment.ts';
import { type NamedEdit, readValue, rewriteText } from './rewrite-text.ts';
import { readText } from './text-file.ts';

type EditTreatment = Extract<Treatment, { kind: 'edit' }>;

/** A finding with what is to be done in its file's text. */
export interface Order extends FixSubject {
  readonly treatment: EditTreatment;
}

/** What comes of one file; no edit when nothing in it can be put right. */
export interface FilePlan {
  readonly edit?: FileEdit;
  readonly fixed: readonly FixedFinding[];
  readonly left: readonly LeftFinding[];
}

/** Plans one file's new contents, in the index and on the disk; the values go to the environment files. */
export function planFile(state: FileState, orders: readonly Order[], envFiles: EnvFiles): FilePlan {
  const { staged, path } = state;
  if (staged === undefined) return leaveAll(orders, 'not-there');
  const language = findLanguage(path);
  const text = readText(staged.bytes).text;
  const named = orders.map((order) => nameOrder({ text, path, language }, order, envFiles));
  const left = named.filter((each) => 'reason' in each);
  const placed = named.filter((each) => 'edit' in each);
  const edit = rewriteFile(
    state,
    placed.map((each) => each.edit),
    language,
  );
  if (typeof edit === 'string') return leaveAll(orders, edit);
  const fixed = placed.map(({ order: { match, finding, treatment }, name }) => ({
    match,
    finding,
    name,
    envFile: treatment.envFile,
  }));
  return { ...(placed.length > 0 && { edit }), fixed, left };
}

function leaveAll(orders: readonly Order[], reason: Left): FilePlan {
  return { fixed: [], left: orders.map(({ match, finding }) => ({ match, finding, reason })) };
}

interface Named {
  readonly order: Order;
  readonly edit: NamedEdit;
  readonly name: string;
}

interface Source {
  readonly text: string;
  readonly path: string;
  readonly language: CodeLanguage;
}

function nameOrder({ text, path, language }: Source, order: Order, envFiles: EnvFiles): Named | LeftFinding {
  const { match, finding, treatment } = order;
  const leave = (reason: Left): LeftFinding => ({ match, finding, reason });
  const range = findRange(text, match);
  if (range === undefined) return leave('not-there');
  const edit = { range, how: treatment.how };
  const read = readValue(text, edit, language);
  if (typeof read === 'string') return leave(read);
  const name = envFiles.store(treatment.envFile, { name: treatment.name, value: read.value });
  return name === undefined ? leave('no-notation') : { order, edit: nameEdit(edit, path, name), name };
}

/** The same edits in both contents, each in its own text: what differs between them goes on to differ. */
function rewriteFile(
  { ...state }: FileState,
  edits: readonly NamedEdit[],
  language: CodeLanguage,
): FileEdit | Left {
  const staged = readText(state.staged?.bytes ?? Buffer.alloc(0));
  const ordered = edits.toSorted((one, other) => one.range.start - other.range.start);
  const rewritten = rewriteText(staged.text, ordered, language);
  if (typeof rewritten === 'string') return rewritten;
  const inIndex = { state, staged: staged.encode(rewritten.text) };
  if (state.work === undefined) return inIndex;
  const work = readText(state.work);
  const ranges = mapRanges(
    staged.text,
    work.text,
    ordered.map(({ range }) => range),
  );
  const moved = ordered.flatMap((edit, index) => {
    const range = ranges[index];
    return range === undefined ? [] : [{ ...edit, range }];
  });
  const reworked = rewriteText(work.text, moved, language);
  return typeof reworked === 'string' ? 'changed-since' : { ...inIndex, work: work.encode(reworked.text) };
}
