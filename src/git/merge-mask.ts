import type { RunGit } from '../types.ts';
import { type DiffPass, type LineMask, type MaskedLines, createPass } from './diff-pass.ts';
import { allLines, intersectRanges } from './line-ranges.ts';
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
  return new Map(pass.files.map(({ path }) => [path, findChangedLines(pass, path)]));
}

/** Where lines could not be compared, all of them may differ. */
function findChangedLines(pass: DiffPass, path: string): MaskedLines {
  const tally = pass.tallies.get(path);
  if (!tally) return { ranges: [], isDecoded: false };
  return { ranges: tally.fate === 'text' ? tally.ranges : allLines, isDecoded: tally.isDecoded };
}

function intersectMasks(one: LineMask, other: LineMask): LineMask {
  const both = new Map<string, MaskedLines>();
  for (const [path, lines] of one) {
    const others = other.get(path);
    if (others) both.set(path, intersectMasked(lines, others));
  }
  return both;
}

/** Lines that are counted in two ways cannot be compared; then those of the decoded text are taken, and rather too many. */
function intersectMasked(one: MaskedLines, other: MaskedLines): MaskedLines {
  if (one.isDecoded !== other.isDecoded) return one.isDecoded ? one : other;
  return { ranges: intersectRanges(one.ranges, other.ranges), isDecoded: one.isDecoded };
}
