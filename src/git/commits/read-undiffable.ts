import { KeyguardError } from '../../errors.ts';
import type { RunGit } from '../../types.ts';
import type { DiffPass, Tally } from '../diff-pass.ts';
import { createRawEntries, readRawEntries } from '../raw-entries.ts';
import { type BlobComparison, compareBlobs } from './compare-blobs.ts';
import { entryArguments } from './log-arguments.ts';
import type { CommitSink } from './read-commits.ts';

/** A commit whose diff broke off. */
interface BrokenOff {
  readonly id: string;
  /** What it has brought so far: whole files. */
  readonly pass: DiffPass;
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
  const complaint = error instanceof KeyguardError ? String(error.details['stderr']) : '';
  const isTooLarge = complaint.startsWith('fatal: unable to generate diff');
  const isPartial = /^fatal: (?:transport '|.*promisor remote)/u.test(complaint);
  if (!isTooLarge && !isPartial) throw error;
  const comparisons = await listEntries(git, id);
  const rest = comparisons.filter(({ file }) => !pass.tallies.has(file.path));
  if (pass.files.length === 0) await sink.begin(rest.map(({ file }) => file));
  return compareBlobs(git, isPartial ? rest.map(({ file }) => ({ file, parents: [] })) : rest, sink.chunk);
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
