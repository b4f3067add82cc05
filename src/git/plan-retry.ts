import { KeyguardError } from '../errors.ts';
import type { RunGit, SourceFile } from '../types.ts';
import { type DiffAttempt, type DiffPass, findMask, findTally } from './diff-pass.ts';
import { planPartialDiff } from './partial-clone.ts';
import { canBeArgument } from './path-text.ts';

interface Failure {
  readonly git: RunGit;
  readonly pass: DiffPass;
  readonly attempt: DiffAttempt;
  /** git's own words. */
  readonly complaint: string;
}

/** Gives another way to compare when there is one; otherwise throws the error again. */
export async function planRetry(
  git: RunGit,
  pass: DiffPass,
  { attempt, error }: { readonly attempt: DiffAttempt; readonly error: unknown },
): Promise<DiffAttempt> {
  const complaint = error instanceof KeyguardError ? String(error.details['stderr']) : '';
  const failure = { git, pass, attempt, complaint };
  const next =
    (await useEmptyTree(failure)) ?? (await setLargeAside(failure)) ?? (await leaveOutMissing(failure));
  if (next) return next;
  throw error;
}

// The empty tree's id depends on the repository's hash.
async function useEmptyTree({ git, attempt, complaint }: Failure): Promise<DiffAttempt | undefined> {
  const isUnborn = attempt.tree === 'HEAD' && complaint.startsWith("fatal: bad revision 'HEAD'");
  if (!isUnborn) return undefined;
  const { stdout } = await git(['hash-object', '-t', 'tree', '--stdin'], { input: new Uint8Array() });
  return { ...attempt, tree: stdout.toString().trim() };
}

async function setLargeAside({ git, pass, attempt, complaint }: Failure): Promise<DiffAttempt | undefined> {
  if (attempt.excludes || !complaint.startsWith('fatal: unable to generate diff')) return undefined;
  const large = await findLargeFiles(git, pass);
  const canBeExcluded = large.length > 0 && large.every(({ path }) => canBeArgument(path));
  return canBeExcluded ? { ...attempt, excludes: setAside(pass, large) } : undefined;
}

async function leaveOutMissing({ git, pass, attempt, complaint }: Failure): Promise<DiffAttempt | undefined> {
  if (attempt.includes || !/^fatal: (?:transport '|.*promisor remote)/u.test(complaint)) return undefined;
  const includes = await planPartialDiff(git, pass, attempt.tree);
  return includes && { ...attempt, includes };
}

/** What git itself refuses to compare: https://github.com/git/git/blob/v2.39.5/xdiff-interface.h#L9 */
const longestDiffed = 1023 * 1024 * 1024;

async function findLargeFiles(git: RunGit, pass: DiffPass): Promise<readonly SourceFile[]> {
  const files = pass.files.filter(({ status }) => status !== 'deleted' && status !== 'submodule');
  const ids = files.flatMap(({ blob, oldBlob }) => [blob, oldBlob]);
  const { stdout } = await git(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], {
    input: Buffer.from(`${ids.join('\n')}\n`),
  });
  const sizes = stdout
    .toString()
    .split('\n')
    .map((line) => (line.startsWith('blob ') ? Number(line.slice(5)) : 0));
  return files.filter((_, index) =>
    [sizes[index * 2], sizes[index * 2 + 1]].some((size) => size !== undefined && size > longestDiffed),
  );
}

/** Leaves the large files to be read by themselves, or unread; gives the arguments that keep git from trying again. */
function setAside(pass: DiffPass, large: readonly SourceFile[]): readonly string[] {
  pass.done = new Set(pass.tallies.keys());
  for (const file of large) {
    const tally = findTally(pass, file);
    const isNew = file.status === 'added' || file.status === 'type-changed';
    tally.fate = isNew ? 'late' : 'too-large';
    tally.ranges = isNew ? [...findMask(pass, file.path).ranges] : [];
  }
  return large.map(({ path }) => `:(exclude,top,literal)${path}`);
}
