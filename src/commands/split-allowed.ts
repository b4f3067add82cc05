import { readBlobLines } from '../git/blob.ts';
import { type AllowVerdict, judgeAllow } from '../scan/inline-allow.ts';
import { createSecret } from '../scan/secret.ts';
import type { Match, RunGit, Secret, SourceFile } from '../types.ts';

/** Matches after the comments on their lines, and on the lines above, were heard. */
export interface SplitMatches {
  readonly reported: readonly Match[];
  readonly allowed: readonly Match[];
  /** What the comments say of each. */
  readonly verdicts: ReadonlyMap<Match, AllowVerdict>;
}

/**
 * Takes out the matches that a comment on their line, or on the line above, allows. Without git, a line above that the chunk
 * does not hold is none: only one of several thousand characters is not in it.
 */
export async function splitAllowed(
  git: RunGit | undefined,
  matches: readonly Match[],
): Promise<SplitMatches> {
  const readAbove = git === undefined ? () => undefined : await readLinesAbove(git, matches);
  const verdicts = new Map(
    matches.map((match) => [match, judgeAllow(match, match.lineAbove ?? readAbove(match))]),
  );
  const isAllowed = (match: Match) => verdicts.get(match)?.isAllowed === true;
  return {
    reported: matches.filter((match) => !isAllowed(match)),
    allowed: matches.filter(isAllowed),
    verdicts,
  };
}

/** The line above may have been there before: then it is read from the file that git has, once for all. */
async function readLinesAbove(
  git: RunGit,
  matches: readonly Match[],
): Promise<(match: Match) => Secret | undefined> {
  const wanted = new Map<SourceFile, Set<number>>();
  for (const { file, span, kind, lineAbove } of matches) {
    if (kind === 'file' || file.kind === 'message' || lineAbove !== undefined || span.startLine === 1)
      continue;
    const lines = wanted.get(file) ?? new Set();
    wanted.set(file, lines.add(span.startLine - 1));
  }
  const read = await readBlobLines(git, wanted);
  return ({ file, span }) => {
    const line = read.get(file)?.get(span.startLine - 1);
    return line === undefined ? undefined : createSecret(line);
  };
}
