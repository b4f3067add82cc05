import type { RunGit } from '../types.ts';
import { type DiffPass, type LineMask, createPass } from './diff-pass.ts';
import { allLines } from './line-filter.ts';
import { type LineRanges, intersectRanges } from './line-ranges.ts';
import { readDiff } from './read-diff.ts';

/** The lines that are in none of the merged commits: what comes unchanged from one of them is not this commit's doing. */
export async function readMergeMask(git: RunGit, parents: readonly string[]): Promise<LineMask> {
  let mask: LineMask | undefined;
  for (const parent of parents) {
    const pass = createPass({ chunk: () => undefined });
    await readDiff(git, pass, parent);
    const next = listChangedLines(pass);
    mask = mask ? intersectMasks(mask, next) : next;
  }
  return mask ?? new Map();
}

function listChangedLines(pass: DiffPass): LineMask {
  return new Map(pass.entries.map(({ file }) => [file.path, findChangedLines(pass, file.path)]));
}

/** Where lines could not be compared, all of them may differ. */
function findChangedLines(pass: DiffPass, path: string): LineRanges {
  const tally = pass.tallies.get(path);
  if (!tally) return [];
  return tally.fate === 'text' ? tally.ranges : allLines;
}

function intersectMasks(one: LineMask, other: LineMask): LineMask {
  const paths = [...one.keys()].filter((path) => other.has(path));
  return new Map(paths.map((path) => [path, intersectRanges(one.get(path) ?? [], other.get(path) ?? [])]));
}
