import { isUtf8 } from 'node:buffer';

import type { RunGit, SourceFile } from '../../types.ts';
import { decodePath } from '../path-text.ts';
import type { BlobComparison } from './compare-blobs.ts';
import { mergeArguments } from './log-arguments.ts';
import { makeLogError } from './parse-log.ts';
import { isPartialFailure } from './read-undiffable.ts';

// ::<mode>… <mode> <id>… <id> <status>…; https://git-scm.com/docs/diff-format#_diff_format_for_merges
const metaFields =
  /^(?<colons>:{2,})(?<modes>[0-7]{6}(?: [0-7]{6})+) (?<ids>[\da-f]{40,64}(?: [\da-f]{40,64})+) [A-Z]+$/u;
const commitId = /^[\da-f]{40,64}$/u;
const noBlob = /^0+$/u;

interface EntryState {
  readonly entries: BlobComparison[];
  held: Buffer;
  commit: string | undefined;
  meta: string | undefined;
}

/** Lists the files of merges that differ from every parent, each with its parents' contents; what a merge removes is left out. */
export async function readMergeEntries(
  git: RunGit,
  merges: readonly string[],
): Promise<readonly BlobComparison[]> {
  if (merges.length === 0) return [];
  try {
    return await readEntries(git, merges, mergeArguments);
  } catch (error) {
    // A partial clone may lack what only moved files are found with.
    if (!isPartialFailure(error)) throw error;
    return readEntries(git, merges, [...mergeArguments, '--no-renames']);
  }
}

async function readEntries(
  git: RunGit,
  merges: readonly string[],
  args: readonly string[],
): Promise<readonly BlobComparison[]> {
  const state: EntryState = { entries: [], held: Buffer.alloc(0), commit: undefined, meta: undefined };
  await git(args, {
    input: Buffer.from(`${merges.join('\n')}\n`),
    onOutput: (bytes) => takeFields(state, bytes),
  });
  if (state.held.length > 0 || state.meta !== undefined) throw makeLogError('end');
  return state.entries;
}

function takeFields(state: EntryState, bytes: Buffer): undefined {
  const all = state.held.length > 0 ? Buffer.concat([state.held, bytes]) : bytes;
  let at = 0;
  for (let end = all.indexOf(0); end >= 0; end = all.indexOf(0, at)) {
    takeField(state, all.subarray(at, end));
    at = end + 1;
  }
  state.held = Buffer.from(all.subarray(at));
}

function takeField(state: EntryState, field: Buffer): void {
  if (state.meta !== undefined) {
    addEntry(state, state.meta, field);
    state.meta = undefined;
    return;
  }
  const text = field.toString('latin1');
  if (commitId.test(text)) state.commit = text;
  else if (text.startsWith('::')) state.meta = text;
  else throw makeLogError('merge');
}

function addEntry({ entries, commit }: EntryState, meta: string, name: Buffer): void {
  const { mode, blob, parents } = parseMeta(meta);
  if (commit === undefined) throw makeLogError('merge');
  const isContent = mode.startsWith('10') || mode === '120000';
  if (!isContent) return;
  const isText = isUtf8(name);
  const file: SourceFile = {
    path: isText ? name.toString() : decodePath(name),
    status: parents.length === 0 ? 'added' : 'modified',
    kind: mode === '120000' ? 'symlink' : 'file',
    blob,
    oldBlob: parents[0] ?? '0'.repeat(blob.length),
    commit,
    ...(isText ? {} : { rawPath: Buffer.from(name) }),
  };
  entries.push({ file, parents: [...new Set(parents)] });
}

interface MergeMeta {
  readonly mode: string;
  readonly blob: string;
  /** Of the parents that have the file, and not another repository in its place. */
  readonly parents: readonly string[];
}

function parseMeta(meta: string): MergeMeta {
  const { colons, modes, ids } = metaFields.exec(meta)?.groups ?? {};
  const allModes = (modes ?? '').split(' ');
  const allIds = (ids ?? '').split(' ');
  const mode = allModes.pop() ?? '';
  const blob = allIds.pop() ?? '';
  if (allIds.length !== colons?.length || allModes.length !== colons.length) throw makeLogError('merge');
  return {
    mode,
    blob,
    parents: allIds.filter((id, index) => !noBlob.test(id) && allModes[index] !== '160000'),
  };
}
