import type { Chunk, Match } from '../types.ts';
import { createMatches } from './create-matches.ts';
import { dropShadowed } from './drop-shadowed.ts';
import type { Candidate } from './find-candidates.ts';
import { readEncodedValue } from './read-encoded-value.ts';
import { resolvePlaces } from './resolve-overlaps.ts';

export { judgeAllow } from './inline-allow.ts';
export { isBelievable, isStandIn } from './is-believable.ts';

/** Makes the matches of a chunk's candidates: one a place, in order. */
export function reportCandidates(
  chunk: Chunk,
  candidates: readonly Candidate[],
  sink: (match: Match) => void,
): void {
  const kept = resolvePlaces(dropShadowed(candidates), toPlace).map(readEncodedValue);
  createMatches(chunk, kept, sink);
}

function toPlace({ rule, start, end, encoded }: Candidate) {
  return { kind: rule.kind, severity: rule.severity, start, end, part: encoded?.part };
}
