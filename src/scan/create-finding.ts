import type { RuleDetails } from '../rule-types.ts';
import type { Finding, Match } from '../types.ts';
import { createExcerpt } from './create-excerpt.ts';
import { type WeakKeys, createFingerprint } from './create-fingerprint.ts';
import { redact } from './redact.ts';
import { revealWritten } from './secret.ts';

/** What a finding is made with beside its match. */
export interface FindingContext {
  readonly details: RuleDetails;
  /** The file's path without any secret, for a name may hold one too. */
  readonly shownPath: string;
  /** The repository's salt; may be empty. */
  readonly salt: Uint8Array;
  /** What is known already of what fingerprints are made of. */
  readonly weakKeys?: WeakKeys | undefined;
  /** All matches on the match's line, so that none of them is shown. */
  readonly lineMatches: readonly Match[];
}

/** Makes what is reported of a match: the one place where a raw secret becomes a redacted one. */
export function createFinding(match: Match, context: FindingContext): Omit<Finding, 'advice'> {
  const { details, shownPath, salt, weakKeys, lineMatches } = context;
  let fingerprint: string | undefined;
  return {
    ...match.span,
    ruleId: match.ruleId,
    ruleName: details.name,
    provider: details.provider,
    severity: details.severity,
    file: shownPath,
    redacted: redact(revealWritten(match), match.publicPrefix),
    ...(match.encoded && { encoding: match.encoded.chain }),
    ...(match.kind !== 'file' && { excerpt: createExcerpt(match, lineMatches) }),
    // Made when it is asked for: a weak value takes its time, and a report for people shows none.
    get fingerprint() {
      return (fingerprint ??= createFingerprint(match, salt, weakKeys));
    },
    env: match.env ?? details.env,
  };
}
