/** Set on a transition that leads to a state in which a keyword ends. */
export const ENDS_HERE = 0x1000000;
/** Takes the flag off a transition: the offset of the state's row in `next`. */
export const ROW = ENDS_HERE - 1;

/** Aho-Corasick as a dense automaton in typed arrays, so that it can also be embedded prebuilt. */
export interface KeywordAutomaton {
  /** Byte to column of `next`; upper and lower case share one, and a byte that no keyword has is column 0. */
  readonly classes: Uint8Array;
  /** Columns of a row. */
  readonly width: number;
  /** The row to go to, with ENDS_HERE. */
  readonly next: Int32Array;
  /** For each state one more than the last keyword that ends there, 0 for none. */
  readonly ends: Int32Array;
  /** For each keyword one more than the keyword before it with the same text. */
  readonly sameText: Int32Array;
  /** For each state the row of its longest proper suffix in which a keyword ends. */
  readonly suffix: Int32Array;
  /** Bytes of the longest keyword. */
  readonly longest: number;
}

interface Draft extends KeywordAutomaton {
  /** For each state the row of its longest proper suffix. */
  readonly fallback: Int32Array;
  states: number;
}

/** Builds the automaton of keywords: lower case, one character a byte (U+0000 to U+00FF), none empty. */
export function buildKeywordAutomaton(keywords: readonly string[]): KeywordAutomaton {
  const draft = createDraft(keywords);
  const rows = new Int32Array(keywords.length);
  let live = keywords.map((_keyword, id) => id);
  // Level by level: a row starts as a copy of its fallback's finished row, and only its own children are put over it.
  for (let depth = 0; live.length > 0; depth++) {
    const levelStart = draft.states;
    const longer: number[] = [];
    for (const id of live) {
      const keyword = keywords[id] ?? '';
      const edge = (rows[id] ?? 0) + (draft.classes[keyword.charCodeAt(depth)] ?? 0);
      const row = enterChild(draft, edge, levelStart);
      rows[id] = row;
      if (keyword.length > depth + 1) longer.push(id);
      else endKeyword(draft, id, edge);
    }
    copyFallbacks(draft, levelStart);
    live = longer;
  }
  const { classes, width, next, ends, sameText, suffix, longest, states } = draft;
  return { classes, width, next: next.subarray(0, states * width), ends, sameText, suffix, longest };
}

function createDraft(keywords: readonly string[]): Draft {
  const classes = new Uint8Array(256);
  let width = 1;
  let longest = 0;
  let capacity = 1;
  for (const keyword of keywords) {
    longest = Math.max(longest, keyword.length);
    capacity += keyword.length;
    for (let i = 0; i < keyword.length; i++) {
      const byte = keyword.charCodeAt(i);
      if (classes[byte] === 0) classes[byte] = width++;
    }
  }
  for (let byte = 0x41; byte <= 0x5a; byte++) classes[byte] = classes[byte + 0x20] ?? 0;
  return {
    classes,
    width,
    longest,
    states: 1,
    next: new Int32Array(capacity * width),
    ends: new Int32Array(capacity),
    suffix: new Int32Array(capacity),
    fallback: new Int32Array(capacity),
    sameText: new Int32Array(keywords.length),
  };
}

/** Follows an edge to the child's row, made if it is missing: the edge then still shows the fallback. */
function enterChild(draft: Draft, edge: number, levelStart: number): number {
  const { next, ends, suffix, fallback, width } = draft;
  const seen = next[edge] ?? 0;
  const row = seen & ROW;
  if (row >= levelStart * width) return row;
  const state = draft.states++;
  fallback[state] = row;
  if (seen >= ENDS_HERE) suffix[state] = ends[row / width] === 0 ? (suffix[row / width] ?? 0) : row;
  next[edge] = (seen & ENDS_HERE) | (state * width);
  return state * width;
}

function endKeyword({ next, ends, sameText, width }: Draft, id: number, edge: number): void {
  const entry = (next[edge] ?? 0) | ENDS_HERE;
  const state = (entry & ROW) / width;
  sameText[id] = ends[state] ?? 0;
  ends[state] = id + 1;
  next[edge] = entry;
}

function copyFallbacks({ next, fallback, width, states }: Draft, levelStart: number): void {
  for (let state = levelStart; state < states; state++) {
    const from = fallback[state] ?? 0;
    next.copyWithin(state * width, from, from + width);
  }
}
