import type { RunGit } from '../types.ts';
import { type DiffAttempt, type DiffPass, readPass, resetPass } from './diff-pass.ts';
import type { PipedDiff } from './piped-diff.ts';

/** Compares the index with a commit, by another way where the first one fails for a known reason. */
export async function readDiff(git: RunGit, pass: DiffPass, tree: string): Promise<void> {
  let attempt: DiffAttempt | undefined = { tree };
  while (attempt) attempt = await tryPass(git, pass, attempt);
  await readLate(git, pass);
}

/** Takes the comparison with HEAD that the hook script has begun; makes it anew when anything is wrong with that one. */
export async function readBegunDiff(git: RunGit, pass: DiffPass, begun: PipedDiff): Promise<void> {
  try {
    await readPass((_, { onOutput = noTaker } = {}) => begun.read(onOutput), pass, { tree: 'HEAD' });
  } catch {
    // Whatever the cause is (no commit yet, a git that fails, another version of the hook), asking git tells it or works.
    resetPass(pass);
    return readDiff(git, pass, 'HEAD');
  }
  return readLate(git, pass);
}

const noTaker = (): undefined => undefined;

async function readLate(git: RunGit, pass: DiffPass): Promise<void> {
  const late = [...pass.tallies.values()].filter(({ fate }) => fate === 'late');
  if (late.length === 0) return;
  const { readLateFiles } = await import('./late-files.ts');
  await readLateFiles(git, pass, late);
}

/** Gives what to try next, or nothing once it is done. */
async function tryPass(git: RunGit, pass: DiffPass, attempt: DiffAttempt): Promise<DiffAttempt | undefined> {
  try {
    await readPass(git, pass, attempt);
    return undefined;
  } catch (error) {
    const { planRetry } = await import('./plan-retry.ts');
    return planRetry(git, pass, { attempt, error });
  }
}
