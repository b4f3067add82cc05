import { readWholeBlobs } from '../git/blob.ts';
import type { MatchSink, Matcher } from '../scan/matcher.ts';
import type { RunGit, SourceFile } from '../types.ts';

/** A file in which a secret may reach into lines that are not added. */
export interface ContextPlace {
  readonly file: SourceFile;
  /** The lines that are added, as first and last. */
  readonly added: readonly (readonly [first: number, last: number])[];
}

/** Looks for secrets over several lines in whole files: those that touch an added line count. */
export async function matchContexts(
  git: RunGit,
  places: readonly ContextPlace[],
  { matcher, keep }: { readonly matcher: Matcher; readonly keep: MatchSink },
): Promise<void> {
  const added = new Map(places.map((place) => [place.file, place.added]));
  await readWholeBlobs(git, [...added.keys()], (chunk) => {
    const ranges = added.get(chunk.file) ?? [];
    const isAdded = (first: number, last: number) => ranges.some(([from, to]) => from <= last && first <= to);
    matcher.matchContext(chunk, isAdded, keep);
  });
}
