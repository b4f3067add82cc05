import { type KeywordAutomaton, buildKeywordAutomaton, toState } from './keyword-automaton.ts';
import { type RowSink, type RunStretch, createLanes, runPlain } from './keyword-lanes.ts';
import {
  type Anchors,
  type KeywordSink,
  type SearchKeywords,
  createKeywordSearch,
} from './keyword-search.ts';

/** Finds every place of every keyword in one pass, whatever the case of its ASCII letters. */
export interface KeywordIndex {
  /** `meanwhile` is called every few kilobytes of many. */
  readonly scan: (bytes: Uint8Array, sink: KeywordSink, meanwhile?: () => void) => void;
}

// Small enough that the lanes' loop returns often: V8 otherwise leaves its first optimised version at every call.
const BLOCK = 0x4000;
// For less, the lanes' warm-up and buffers cost more than they save.
const SMALL = 0x2000;

// Building the automaton costs about as much as searching so many bytes without it (measured with 2000 keywords).
const PATIENCE = 0x40000;

/**
 * Makes an index of keywords: lower case, one character a byte (U+0000 to U+00FF), none empty. A small commit is searched
 * without the automaton, which is built when there turns out to be more. `anchors` tells
 * what is known of them, from the first on.
 */
export function createKeywordIndex(keywords: readonly string[], anchors?: Anchors): KeywordIndex {
  let index: KeywordIndex | undefined;
  let search: SearchKeywords | undefined;
  let patience = PATIENCE;
  return {
    scan: (bytes, sink, meanwhile) => {
      patience -= bytes.length;
      if (patience >= 0) search ??= createKeywordSearch(keywords, anchors);
      if (patience >= 0 && search) return search(bytes, sink);
      index ??= openKeywordIndex(buildKeywordAutomaton(keywords));
      return index.scan(bytes, sink, meanwhile);
    },
  };
}

/** Makes an index of an automaton that was built before. */
export function openKeywordIndex(automaton: KeywordAutomaton): KeywordIndex {
  let lanes: RunStretch | undefined;
  return {
    scan: (bytes, sink, meanwhile) => {
      const report = createReport(automaton, sink);
      let from = 0;
      let row = 0;
      while (bytes.length - from >= SMALL) {
        lanes ??= createLanes(automaton, BLOCK);
        const to = Math.min(bytes.length, from + BLOCK);
        row = lanes({ bytes, from, to, row }, report);
        from = to;
        meanwhile?.();
      }
      runPlain(automaton, { bytes, from, to: bytes.length, row }, report);
    },
  };
}

/** Turns a state into the keywords that end in it, and in its suffixes. */
function createReport({ ends, sameText, suffix }: KeywordAutomaton, sink: KeywordSink): RowSink {
  return (row, endOffset) => {
    for (let state = toState(row); state !== 0; state = suffix[state] ?? 0) {
      for (let id = ends[state] ?? 0; id !== 0; id = sameText[id - 1] ?? 0) sink(id - 1, endOffset);
    }
  };
}
