import { readStagedLines } from '../git/blob.ts';
import { isAllowed } from '../scan/inline-allow.ts';
import { createSecret } from '../scan/secret.ts';
import type { Match, RunGit, Secret } from '../types.ts';

/**
 * Takes out the matches that a comment on their line, or on the line above, allows. Without git, a line above that the chunk
 * does not hold is none: only one of several thousand characters is not in it.
 */
export async function splitAllowed(
  git: RunGit | undefined,
  matches: readonly Match[],
): Promise<{ readonly reported: readonly Match[]; readonly allowed: number }> {
  const reported: Match[] = [];
  for (const match of matches) {
    if (!isAllowed(match, match.lineAbove ?? (await readLineAbove(git, match)))) reported.push(match);
  }
  return { reported, allowed: matches.length - reported.length };
}

/** The line above may have been there before: then it is read from the staged file. */
async function readLineAbove(
  git: RunGit | undefined,
  { file, span, kind }: Match,
): Promise<Secret | undefined> {
  if (git === undefined || kind === 'file' || span.startLine === 1) return undefined;
  const above = span.startLine - 1;
  const line = (await readStagedLines(git, file, [above])).get(above);
  return line === undefined ? undefined : createSecret(line);
}
