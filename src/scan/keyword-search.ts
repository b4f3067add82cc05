/** Takes each keyword as its end is reached: ends never go back. */
export type KeywordSink = (keywordId: number, endOffset: number) => void;

/** Finds every place of every keyword in bytes. */
export type SearchKeywords = (bytes: Uint8Array, sink: KeywordSink) => void;

// Five bits of each of three bytes: different for any three letters, whatever their case.
const BITS = 15;
const MASK = (1 << BITS) - 1;
const ANCHOR = 3;
const CASE = 0x20;

/**
 * What is known of keywords beforehand, three bytes each: where its anchor begins, the three characters that tell it
 * best from other text, and the anchor's hash, low byte first.
 */
export type Anchors = Uint8Array;

const noAnchors: Anchors = new Uint8Array();

/** Keywords in chains by the hash of their anchors. */
interface Chains {
  readonly keywords: readonly string[];
  readonly anchors: Anchors;
  /** For each hash one more than the first keyword, 0 for none. */
  readonly first: Uint16Array;
  /** For each keyword one more than the next one with its hash. */
  readonly next: Uint16Array;
}

/**
 * Makes a search that takes little to begin with, and whose cost hardly grows with the number of keywords: it walks over
 * the text once and looks closer where a keyword's anchor stands. For a few kilobytes it beats building an automaton.
 * A keyword without an anchor is found by its beginning. Gives nothing when one is too short for that.
 */
export function createKeywordSearch(
  keywords: readonly string[],
  anchors: Anchors = noAnchors,
): SearchKeywords | undefined {
  const first = new Uint16Array(MASK + 1);
  const next = new Uint16Array(keywords.length);
  const known = anchors.length / ANCHOR;
  // Plain, since it runs for each keyword there is at every commit.
  for (let id = 0; id < known; id++) {
    const hash = (anchors[id * ANCHOR + 1] ?? 0) | ((anchors[id * ANCHOR + 2] ?? 0) << 8);
    next[id] = first[hash] ?? 0;
    first[hash] = id + 1;
  }
  for (let id = known; id < keywords.length; id++) {
    const keyword = keywords[id] ?? '';
    if (keyword.length < ANCHOR) return undefined;
    const hash = hashAnchor(keyword, 0);
    next[id] = first[hash] ?? 0;
    first[hash] = id + 1;
  }
  return (bytes, sink) => {
    search({ keywords, anchors, first, next }, bytes, sink);
  };
}

/** The hash of the three characters at `at`. */
export function hashAnchor(keyword: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + ANCHOR; i++)
    hash = ((hash << (BITS / ANCHOR)) ^ (keyword.charCodeAt(i) | CASE)) & MASK;
  return hash;
}

function search(chains: Chains, bytes: Uint8Array, sink: KeywordSink): void {
  const { keywords, anchors, first, next } = chains;
  const found: { readonly id: number; readonly end: number }[] = [];
  let hash = 0;
  for (let at = 0; at < bytes.length; at++) {
    // Only the last three bytes count: what came before is shifted out.
    hash = ((hash << (BITS / ANCHOR)) ^ ((bytes[at] ?? 0) | CASE)) & MASK;
    for (let entry = first[hash] ?? 0; entry !== 0; entry = next[entry - 1] ?? 0) {
      const keyword = keywords[entry - 1] ?? '';
      const start = at + 1 - ANCHOR - (anchors[(entry - 1) * ANCHOR] ?? 0);
      if (stands(keyword, bytes, start)) found.push({ id: entry - 1, end: start + keyword.length });
    }
  }
  found.sort((a, b) => a.end - b.end);
  for (const { id, end } of found) sink(id, end);
}

/** Whether a keyword stands in the bytes from `start` on, whatever the case of its ASCII letters. */
function stands(keyword: string, bytes: Uint8Array, start: number): boolean {
  if (start < 0 || start + keyword.length > bytes.length) return false;
  for (let i = 0; i < keyword.length; i++) {
    const byte = bytes[start + i] ?? 0;
    const folded = byte >= 0x41 && byte <= 0x5a ? byte | CASE : byte;
    if (folded !== keyword.charCodeAt(i)) return false;
  }
  return true;
}
