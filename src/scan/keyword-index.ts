import { type KeywordAutomaton, buildKeywordAutomaton } from './keyword-automaton.ts';
import { type RowSink, type RunStretch, createLanes, runPlain } from './keyword-lanes.ts';

/** Takes each keyword as its end is reached: ends never go back. */
export type KeywordSink = (keywordId: number, endOffset: number) => void;

/** Finds every place of every keyword in one pass, whatever the case of its ASCII letters. */
export interface KeywordIndex {
  readonly scan: (bytes: Uint8Array, sink: KeywordSink) => void;
}

// Small enough that the lanes' loop returns often: V8 otherwise leaves its first optimised version at every call.
const BLOCK = 0x4000;
// For less, the lanes' warm-up and buffers cost more than they save.
const SMALL = 0x2000;

/** Builds an index of keywords: lower case, one character a byte (U+0000 to U+00FF), none empty. */
export function createKeywordIndex(keywords: readonly string[]): KeywordIndex {
  return openKeywordIndex(buildKeywordAutomaton(keywords));
}

/** Makes an index of an automaton that was built before. */
export function openKeywordIndex(automaton: KeywordAutomaton): KeywordIndex {
  let lanes: RunStretch | undefined;
  return {
    scan: (bytes, sink) => {
      const report = createReport(automaton, sink);
      let from = 0;
      let row = 0;
      while (bytes.length - from >= SMALL) {
        lanes ??= createLanes(automaton, BLOCK);
        const to = Math.min(bytes.length, from + BLOCK);
        row = lanes({ bytes, from, to, row }, report);
        from = to;
      }
      runPlain(automaton, { bytes, from, to: bytes.length, row }, report);
    },
  };
}

/** Turns a state into the keywords that end in it, and in its suffixes. */
function createReport({ ends, sameText, suffix, width }: KeywordAutomaton, sink: KeywordSink): RowSink {
  return (row, endOffset) => {
    for (let at = row; at !== 0; at = suffix[at / width] ?? 0) {
      for (let id = ends[at / width] ?? 0; id !== 0; id = sameText[id - 1] ?? 0) sink(id - 1, endOffset);
    }
  };
}
