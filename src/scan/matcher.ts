import type { RuleTable } from '../rule-types.ts';
import type { Chunk, Match, SourceFile } from '../types.ts';
import { type CompiledRule, type CompiledRules, compileRules } from './compile-rules.ts';
import { createMatches } from './create-matches.ts';
import { dropShadowed } from './drop-shadowed.ts';
import { findCandidates } from './find-candidates.ts';
import { matchFile, wantsText } from './match-file.ts';
import { mayReachBeyond } from './may-reach-beyond.ts';
import type { OwnSecret } from './own-secrets.ts';
import { resolvePlaces } from './resolve-overlaps.ts';

export type MatchSink = (match: Match) => void;

/** Finds secrets in chunks, and files that do not belong in a repository. */
export interface Matcher {
  /** Reports, in order, what begins in the chunk's own part: one match a place. */
  readonly match: (chunk: Chunk, sink: MatchSink) => void;
  /** Whether a secret over several lines may reach from the chunk into lines that are not added. */
  readonly wantsContext: (chunk: Chunk) => boolean;
  /** Reports secrets over several lines in a chunk of the whole staged content that touch an added line. */
  readonly matchContext: (chunk: Chunk, isAdded: IsAdded, sink: MatchSink) => void;
  /** Whether `matchFile` needs the text that the file adds. */
  readonly wantsText: (file: SourceFile) => boolean;
  /** Once a file: the match when the file itself should not be committed. `text` is what it adds, undefined when it is no text. */
  readonly matchFile: (file: SourceFile, text: string | undefined) => Match | undefined;
}

/** Whether any line of [firstLine, lastLine] is added. */
export type IsAdded = (firstLine: number, lastLine: number) => boolean;

export interface MatcherOptions {
  /** Told for each run of a pattern how many UTF-16 units it is given: the matcher's cost beside its one pass. */
  readonly onWork?: (units: number) => void;
}

/** Makes a matcher of rules and this clone's own secrets; nothing is compiled before the first chunk. */
export function createMatcher(
  table: RuleTable,
  ownSecrets: readonly OwnSecret[] = [],
  { onWork }: MatcherOptions = {},
): Matcher {
  let compiled: CompiledRules | undefined;
  const run = (chunk: Chunk, isWanted: (rule: CompiledRule) => boolean, sink: MatchSink): void => {
    const rules = (compiled ??= compileRules(table.patterns, ownSecrets));
    const candidates = findCandidates(chunk, { rules, isWanted, onWork });
    if (candidates.length === 0) return;
    createMatches(chunk, resolvePlaces(dropShadowed(candidates), toPlace), sink);
  };
  return {
    match: (chunk, sink) => run(chunk, () => true, sink),
    wantsContext: (chunk) => mayReachBeyond(chunk, (compiled ??= compileRules(table.patterns, ownSecrets))),
    matchContext: (chunk, isAdded, sink) =>
      run(chunk, isMultiline, (match) => {
        if (isAdded(match.span.startLine, match.span.endLine)) sink(match);
      }),
    wantsText: (file) => wantsText(table.files, file),
    matchFile: (file, text) => matchFile(table.files, file, text),
  };
}

function isMultiline(rule: CompiledRule): boolean {
  return rule.isMultiline;
}

function toPlace({ rule, start, end }: { rule: CompiledRule; start: number; end: number }) {
  return { kind: rule.kind, start, end };
}
