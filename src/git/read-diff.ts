import type { RunGit } from '../types.ts';
import { type DiffAttempt, type DiffPass, readPass } from './diff-pass.ts';

/** Compares the index with a commit, by another way where the first one fails for a known reason. */
export async function readDiff(git: RunGit, pass: DiffPass, tree: string): Promise<void> {
  let attempt: DiffAttempt | undefined = { tree };
  while (attempt) attempt = await tryPass(git, pass, attempt);
  const isAnyLate = [...pass.tallies.values()].some(({ fate }) => fate === 'late');
  if (!isAnyLate) return;
  const { readLateFiles } = await import('./late-files.ts');
  await readLateFiles(git, pass);
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
