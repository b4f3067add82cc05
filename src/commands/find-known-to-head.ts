import { findInHead } from '../git/in-head.ts';
import { toSearchText } from '../scan/secret.ts';
import type { Match, RunGit } from '../types.ts';

/** Finds the matches whose value HEAD holds already, anywhere in the tree. */
export async function findKnownToHead(git: RunGit, matches: readonly Match[]): Promise<ReadonlySet<Match>> {
  const searched = matches.filter(({ kind }) => kind !== 'file');
  if (searched.length === 0) return new Set();
  const texts = searched.map(toSearchText);
  const known = await findInHead(git, texts);
  return new Set(searched.filter((_match, index) => known.has(texts[index] ?? '')));
}
