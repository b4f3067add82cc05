import { KeyguardError } from '../../errors.ts';
import type { RunGit } from '../../types.ts';
import { readObjects } from '../blob-batch.ts';
import { collectBlob } from '../blob-readers.ts';
import type { DiffPass, Tally } from '../diff-pass.ts';
import { createRawEntries, readRawEntries } from '../raw-entries.ts';
import { type BlobComparison, compareBlobs } from './compare-blobs.ts';
import { entryArguments } from './log-arguments.ts';
import { createMessageFile, handOnMessage } from './message-file.ts';
import type { CommitSink } from './read-commits.ts';

/** A commit whose diff broke off. */
interface BrokenOff {
  readonly id: string;
  /** What it has brought so far: its message and whole files. Nothing when left out. */
  readonly pass: DiffPass | undefined;
  readonly error: unknown;
}

const noBlob = /^0+$/u;

/**
 * Reads the rest of a commit with a file that git does not compare, by its blobs. In a partial clone what was there before
 * may be missing: then all of a file counts. For any other cause throws the error again.
 */
export async function readUndiffable(
  git: RunGit,
  { id, pass, error }: BrokenOff,
  sink: CommitSink,
): Promise<readonly Tally[]> {
  const isTooLarge = readComplaint(error).startsWith('fatal: unable to generate diff');
  const isPartial = isPartialFailure(error);
  if (!isTooLarge && !isPartial) throw error;
  const comparisons = await listEntries(git, id);
  if (pass === undefined) await readMessage(git, id, sink);
  const rest = comparisons.filter(({ file }) => pass?.tallies.has(file.path) !== true);
  if (pass === undefined || pass.files.length === 0) await sink.begin(rest.map(({ file }) => file));
  return compareBlobs(git, isPartial ? rest.map(({ file }) => ({ file, parents: [] })) : rest, sink.chunk);
}

/** Whether git failed because a partial clone lacks a content. */
export function isPartialFailure(error: unknown): boolean {
  return /^fatal: (?:transport '|.*promisor remote)/u.test(readComplaint(error));
}

function readComplaint(error: unknown): string {
  return error instanceof KeyguardError ? String(error.details['stderr']) : '';
}

async function readMessage(git: RunGit, id: string, sink: CommitSink): Promise<void> {
  await readObjects(git, { type: 'commit', ids: [id] }, () =>
    collectBlob((bytes) => {
      handOnMessage(createMessageFile('commit', id), bytes, sink.chunk);
    }),
  );
}

async function listEntries(git: RunGit, id: string): Promise<readonly BlobComparison[]> {
  const { stdout } = await git([...entryArguments, id]);
  const raw = createRawEntries(id);
  readRawEntries(raw, stdout);
  return raw.files
    .filter(({ status, kind }) => status !== 'deleted' && kind !== 'submodule')
    .map((file) => ({
      file,
      parents: file.status === 'modified' && !noBlob.test(file.oldBlob) ? [file.oldBlob] : [],
    }));
}
