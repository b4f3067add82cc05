import type { Matcher } from '../../../src/scan/matcher.ts';
import { reveal } from '../../../src/scan/secret.ts';
import type { Chunk, Match } from '../../../src/types.ts';

export function findAll(matcher: Matcher, ...chunks: readonly Chunk[]): Match[] {
  const matches: Match[] = [];
  for (const chunk of chunks) matcher.match(chunk, (match) => matches.push(match));
  return matches;
}

/** A match as a test compares it: what was found, and where. */
export function describeMatch({ ruleId, span, secret, identifier }: Match): string {
  const place = `${span.startLine}:${span.startColumn}-${span.endLine}:${span.endColumn}`;
  return `${place} ${ruleId} ${identifier ?? ''} ${reveal(secret)}`;
}
