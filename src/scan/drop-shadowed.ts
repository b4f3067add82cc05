import type { Candidate } from './find-candidates.ts';

/**
 * The candidates that are believed, but for a generic one that lies within a structured one that is not: a token with
 * a wrong checksum is no finding, also when it is assigned to a name such as `token`.
 */
export function dropShadowed(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted(byStart);
  const kept: Candidate[] = [];
  let shadowEnd = 0;
  for (const candidate of sorted) {
    const { kind } = candidate.rule;
    if (candidate.isBelieved && !(kind === 'generic' && candidate.end <= shadowEnd)) kept.push(candidate);
    if (!candidate.isBelieved && kind === 'structured') shadowEnd = Math.max(shadowEnd, candidate.end);
  }
  return kept;
}

/** The longer first, and of the same length the one that is not believed, so that a shadow comes before what it covers. */
function byStart(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || Number(a.isBelieved) - Number(b.isBelieved);
}
