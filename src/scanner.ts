import { findRuleDetails } from './rules/details.ts';
import { ruleTable } from './rules/table.generated.ts';
import { createFinding } from './scan/create-finding.ts';
import { createMatcher } from './scan/matcher.ts';
import { createTextRedactor } from './scan/redact-text.ts';
import { resolveOverlaps } from './scan/resolve-overlaps.ts';
import { makeTextChunk } from './scan/text-chunk.ts';
import type { Finding, Match } from './types.ts';

/** A finding without what only a repository can tell. */
export type ScannedFinding = Omit<Finding, 'advice' | 'alreadyInHead'>;

/** How a scanner judges. */
export interface ScannerOptions {
  /** Ids of rules to leave out. */
  readonly without?: readonly string[];
  /** Salt of the fingerprints; the same salt gives the same fingerprint. */
  readonly salt?: Uint8Array;
}

/** Looks for secrets in text, outside of any repository: offline, without side effects. */
export interface Scanner {
  readonly scanText: (text: string, path?: string) => readonly ScannedFinding[];
  /** Takes UTF-8; other bytes are read as they are. */
  readonly scanBytes: (bytes: Uint8Array, path?: string) => readonly ScannedFinding[];
  /** Reads the whole stream, then scans it. */
  readonly scanStream: (
    stream: AsyncIterable<Uint8Array>,
    path?: string,
  ) => Promise<readonly ScannedFinding[]>;
}

/** Makes a scanner over all rules. */
export function createScanner({ without = [], salt = new Uint8Array() }: ScannerOptions = {}): Scanner {
  const matcher = createMatcher(ruleTable, [], { isOn: (id) => !without.includes(id) });

  function scanBytes(bytes: Uint8Array, path = 'stdin'): readonly ScannedFinding[] {
    const matches: Match[] = [];
    matcher.match(makeTextChunk(bytes, path), (match) => void matches.push(match));
    const kept = resolveOverlaps(matches);
    const shownPath = createTextRedactor(matcher, kept)(path);
    return kept.map((match) => {
      const lineMatches = kept.filter(({ span }) => span.startLine === match.span.startLine);
      return createFinding(match, {
        details: findRuleDetails(match.ruleId),
        shownPath,
        salt,
        lineMatches,
      });
    });
  }

  return {
    scanBytes,
    scanText: (text, path) => scanBytes(Buffer.from(text), path),
    scanStream: async (stream, path) => {
      const parts: Uint8Array[] = [];
      for await (const part of stream) parts.push(part);
      return scanBytes(Buffer.concat(parts), path);
    },
  };
}
