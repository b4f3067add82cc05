import type { Candidate } from './find-candidates.ts';

/**
 * The candidates that are believed, but for a generic one that lies within a structured one that is not: a token with
 * a wrong checksum is no finding, also when it is assigned to a name such as `token`.
 */
export function dropShadowed(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let shadowEnd = 0;
  for (const candidate of sorted) {
    const { kind } = candidate.rule;
    if (candidate.isBelieved && !(kind === 'generic' && candidate.end <= shadowEnd)) kept.push(candidate);
    if (!candidate.isBelieved && kind === 'structured') shadowEnd = Math.max(shadowEnd, candidate.end);
  }
  return kept;
}
