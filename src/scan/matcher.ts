import type { RuleTable } from '../rule-types.ts';
import type { Chunk, Match, SourceFile } from '../types.ts';
import { type CompiledRule, type CompiledRules, type IsOn, compileRules } from './compile-rules.ts';
import {
  type Candidate,
  type EncodedPlaces,
  type Pass,
  type Search,
  findCandidates,
} from './find-candidates.ts';
import { hasBodyLine } from './has-body-line.ts';
import { loadDecode } from './load-decode.ts';
import { loadJudge } from './load-judge.ts';
import { matchFile, wantsText } from './match-file.ts';
import type { OwnSecret } from './own-secrets.ts';

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
  /** Which rules count; all of them when left out. */
  readonly isOn?: IsOn;
  /** Told for each run of a pattern how many UTF-16 units it is given: the matcher's cost beside its one pass. */
  readonly onWork?: (units: number) => void;
  /** Called again and again while a large chunk is searched. */
  readonly meanwhile?: (() => void) | undefined;
}

/** Makes a matcher of rules and this clone's own secrets; nothing is compiled before the first chunk. */
export function createMatcher(
  table: RuleTable,
  ownSecrets: readonly OwnSecret[] = [],
  { isOn = isAny, onWork, meanwhile }: MatcherOptions = {},
): Matcher {
  let compiled: CompiledRules | undefined;
  let last: { readonly chunk: Chunk; readonly pass: Pass } | undefined;
  const files = table.files.filter(({ id }) => isOn(id));
  const createSearch = (isWanted: Search['isWanted']): Search => {
    compiled ??= compileRules(table.patterns, ownSecrets, isOn);
    return { rules: compiled, isWanted, onWork, meanwhile };
  };
  const search = (chunk: Chunk, isWanted: Search['isWanted']): Pass => {
    const pass = findCandidates(chunk, createSearch(isWanted));
    last = { chunk, pass };
    return pass;
  };
  return {
    match: (chunk, sink) => {
      const { candidates, encoded } = search(chunk, isAny);
      const inEncoded = isEmpty(encoded) ? [] : loadDecode().findEncoded(chunk, encoded, createSearch(isAny));
      report(chunk, inEncoded.length === 0 ? candidates : [...candidates, ...inEncoded], sink);
    },
    wantsContext: (chunk) => {
      if (!hasContext(chunk)) return false;
      // Asked after `match` of the same chunk, as a rule: then the keywords are known.
      const { hasMultilineKeyword } = last?.chunk === chunk ? last.pass : search(chunk, isNone);
      return hasMultilineKeyword || (table.patterns.hasMultiline && hasBodyLine(chunk.bytes));
    },
    matchContext: (chunk, isAdded, sink) =>
      report(chunk, search(chunk, isMultiline).candidates, (match) => {
        if (isAdded(match.span.startLine, match.span.endLine)) sink(match);
      }),
    wantsText: (file) => wantsText(files, file),
    matchFile: (file, text) => matchFile(files, file, text),
  };
}

/** In a whole file and in a new one every line is in some chunk. */
function hasContext({ isWhole, file }: Chunk): boolean {
  return !isWhole && file.status !== 'added';
}

function isEmpty({ runs, escapes }: EncodedPlaces): boolean {
  return runs.length === 0 && escapes.length === 0;
}

function report(chunk: Chunk, candidates: readonly Candidate[], sink: MatchSink): void {
  if (candidates.length > 0) loadJudge().reportCandidates(chunk, candidates, sink);
}

function isAny(): boolean {
  return true;
}

function isNone(): boolean {
  return false;
}

function isMultiline(rule: CompiledRule): boolean {
  return rule.isMultiline;
}
