import { KeyguardError } from '../errors.ts';
import type { RunGit, SourceFile } from '../types.ts';
import { type DiffAttempt, type DiffPass, findTally } from './diff-pass.ts';
import { allLines } from './line-ranges.ts';

interface Failure {
  readonly attempt: DiffAttempt;
  readonly error: unknown;
}

/** What git itself refuses to compare: https://github.com/git/git/blob/v2.39.5/xdiff-interface.h#L9 */
const longestDiffed = 1023 * 1024 * 1024;

/** Gives another way to compare when there is one; otherwise throws the error again. */
export async function planRetry(git: RunGit, pass: DiffPass, failure: Failure): Promise<DiffAttempt> {
  const { attempt, error } = failure;
  const complaint = error instanceof KeyguardError ? String(error.details['stderr']) : '';
  const isUnborn = attempt.tree === 'HEAD' && /(?:bad revision|ambiguous argument) 'HEAD'/u.test(complaint);
  if (isUnborn) return { ...attempt, tree: await readEmptyTree(git) };
  if (/unable to generate diff/u.test(complaint) && !attempt.excludes) {
    const large = await findLargeFiles(git, pass);
    if (large.length > 0) return { ...attempt, excludes: setAside(pass, large) };
  }
  throw error;
}

// Its id depends on the repository's hash.
async function readEmptyTree(git: RunGit): Promise<string> {
  const { stdout } = await git(['hash-object', '-t', 'tree', '--stdin'], { input: new Uint8Array() });
  return stdout.toString().trim();
}

async function findLargeFiles(git: RunGit, pass: DiffPass): Promise<readonly SourceFile[]> {
  const files = pass.entries
    .map(({ file }) => file)
    .filter(({ status }) => status !== 'deleted' && status !== 'submodule');
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
    tally.ranges = isNew ? [...(pass.mask?.get(file.path)?.ranges ?? allLines)] : [];
  }
  return large.map(({ path }) => `:(exclude,top,literal)${path}`);
}
