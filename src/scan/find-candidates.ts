import type { Chunk, Encoded } from '../types.ts';
import type { CompiledRule, CompiledRules } from './compile-rules.ts';
import { type EncodedRun, findEncodedRuns } from './encoded-runs.ts';
import type { EscapePlace } from './escape-keywords.ts';
import { hasRun } from './has-run.ts';
import type { KeywordSink } from './keyword-search.ts';
import { loadJudge } from './load-judge.ts';
import { type Window, createWindowPlan } from './plan-windows.ts';
import { type SourceBytes, type SourceText, readSourceText } from './source-text.ts';

/** A pattern's hit in a chunk, judged. */
export interface Candidate {
  readonly rule: CompiledRule;
  /** The byte at which the pattern's match begins, before the secret where it needs what stands there. */
  readonly begin: number;
  /** Bytes [start, end) of the secret. */
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  /** False when it has the rule's shape and is yet no secret: a placeholder, a wrong checksum. */
  readonly isBelieved: boolean;
  /** Set when `secret` is not what stands in [start, end), but what that holds. */
  readonly encoded?: Omit<Encoded, 'text'>;
}

/** Which rules run, and who is told of each run: the UTF-16 units that a pattern is given. */
export interface Search {
  readonly rules: CompiledRules;
  readonly isWanted: (rule: CompiledRule) => boolean;
  readonly onWork: ((units: number) => void) | undefined;
  /** Called again and again in a long search. */
  readonly meanwhile: (() => void) | undefined;
}

/** What one pass over a chunk's bytes found. */
export interface Pass {
  readonly candidates: readonly Candidate[];
  /** Whether a keyword of a rule over several lines stands anywhere. */
  readonly hasMultilineKeyword: boolean;
  readonly encoded: EncodedPlaces;
}

/** Where in a chunk something may be encoded. */
export interface EncodedPlaces {
  readonly runs: readonly EncodedRun[];
  /** In order. */
  readonly escapes: readonly EscapePlace[];
}

/** Finds what the rules' patterns hit anywhere in a chunk's bytes, its context included. */
export function findCandidates(chunk: Chunk, { rules, isWanted, onWork, meanwhile }: Search): Pass {
  const candidates: Candidate[] = [];
  let hasMultilineKeyword = false;
  const escapes: EscapePlace[] = [];
  const { buffer, byteOffset, byteLength } = chunk.bytes;
  const read = createReader({ ...chunk, bytes: Buffer.from(buffer, byteOffset, byteLength) });
  // A plain view: what walks over bytes is fastest when it always sees one kind of array, and git's output comes as Buffer.
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const plan = createWindowPlan({ bytes, column: chunk.column }, (rule, window) => {
    if (rule.leastRun !== undefined && !hasRun(bytes, window, rule.leastRun)) return;
    const source = read(window);
    onWork?.(source.text.length);
    runRule(rule, { window, source, path: chunk.file.path }, (candidate) => candidates.push(candidate));
  });
  const sink: KeywordSink = (id, to) => {
    const { length, rules: called, escape } = rules.open(id);
    if (escape !== undefined) escapes.push({ encoding: escape, at: to - length });
    for (const rule of called) {
      hasMultilineKeyword ||= rule.isMultiline;
      if (isWanted(rule)) plan(rule, to - length, to);
    }
  };
  rules.index.scan(bytes, sink, meanwhile);
  return { candidates, hasMultilineKeyword, encoded: { runs: findEncodedRuns(bytes), escapes } };
}

/** Several rules look at the same line: the last window is kept. */
function createReader(source: SourceBytes): (window: Window) => SourceText {
  let last: { readonly from: number; readonly to: number; readonly text: SourceText } | undefined;
  return ({ from, to }) => {
    if (last?.from !== from || last.to !== to) last = { from, to, text: readSourceText(source, from, to) };
    return last.text;
  };
}

/** What a pattern runs over. */
export interface Run {
  readonly window: Window;
  readonly source: SourceText;
  readonly path: string;
}

/** Runs a pattern over a window and judges what it hits there. */
export function runRule(
  rule: CompiledRule,
  { window, source, path }: Run,
  sink: (candidate: Candidate) => void,
): void {
  const pattern = rule.pattern();
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(source.text); hit !== null; hit = pattern.exec(source.text)) {
    if (hit[0] === '') pattern.lastIndex++;
    const begin = source.toByte(hit.index);
    if (begin >= window.ownTo) return;
    const groups = hit.groups ?? {};
    const [index, indexAfter] = hit.indices?.groups?.['secret'] ?? [0, 0];
    if (begin < window.ownFrom || index === indexAfter) continue;
    const secret = source.text.slice(index, indexAfter);
    const candidate = { secret, groups, path, window: source.text, index };
    sink({
      rule,
      begin,
      start: source.toByte(index),
      end: source.toByte(indexAfter),
      secret,
      isBelieved: loadJudge().isBelievable(rule, candidate),
    });
  }
}
