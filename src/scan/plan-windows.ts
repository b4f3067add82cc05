import type { Chunk } from '../types.ts';
import type { CompiledRule } from './compile-rules.ts';

/** Bytes [from, to) that a pattern runs over, and [ownFrom, ownTo) in which its matches may begin. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly ownFrom: number;
  readonly ownTo: number;
}

/** Takes the bytes [from, to) of a rule's keyword and opens the windows that it calls for, each once a rule. */
export type PlanWindows = (rule: CompiledRule, from: number, to: number) => void;

/** How a stretch is cut into cells: each is run with some bytes before it and some after it. */
interface Reach {
  readonly cell: number;
  /** A match begins at most so many bytes away from its keyword. */
  readonly back: number;
  /** A match is decided at most so many bytes after its cell. */
  readonly ahead: number;
}

/** Bytes [low, high) in cells that are counted from `origin`. */
interface Stretch {
  readonly origin: number;
  readonly low: number;
  readonly high: number;
  readonly reach: Reach;
}

const LONG_LINE: Reach = { cell: 8192, back: 1024, ahead: 6144 };
/** One cell: a line of so many bytes is not cut. */
const SHORT_LINE: Reach = { cell: LONG_LINE.cell + LONG_LINE.ahead, back: Infinity, ahead: 0 };
const BLOCK: Reach = { cell: 16_384, back: 8192, ahead: 32_768 };
/** Bytes that a chunk needs after its own part, so that what begins there is seen to its end wherever a file is cut. */
export const CHUNK_TAIL = BLOCK.ahead;
/** Bytes that a chunk needs before its own part: what a pattern looks back at. A short line must be whole. */
export const CHUNK_LEAD = 256;

const LF = 10;
const CR = 13;

/**
 * Plans windows over one chunk for keywords that come in order. A window is the keyword's line; in a long line, or
 * for a rule that spans lines, it is a cell with what is around it; some rules see a few lines below. So no byte is run more than four times by a rule,
 * however many keywords there are.
 */
export function createWindowPlan(
  chunk: Pick<Chunk, 'bytes' | 'column'>,
  open: (rule: CompiledRule, window: Window) => void,
): PlanWindows {
  const whole: Stretch = { origin: 0, low: 0, high: chunk.bytes.length, reach: BLOCK };
  const searchedTo: number[] = [];
  let line = findLine(chunk, 0);
  return (rule, from, to) => {
    if (from > line.high) line = findLine(chunk, from);
    const { origin, low, high, reach } = rule.isMultiline ? whole : line;
    const searched = searchedTo[rule.number] ?? 0;
    const last = Math.min(high - 1, to + reach.back);
    if (searched > last) return;
    const first = Math.max(low, searched, from - reach.back);
    const firstCell = origin + Math.floor((first - origin) / reach.cell) * reach.cell;
    for (let start = firstCell; start <= last; start += reach.cell) {
      const ownTo = Math.min(high, start + reach.cell);
      searchedTo[rule.number] = ownTo;
      open(rule, {
        from: Math.max(low, start - reach.back),
        to:
          ownTo === high
            ? findBelow(chunk.bytes, high, rule.linesBelow)
            : Math.min(high, ownTo + reach.ahead),
        ownFrom: Math.max(low, start),
        ownTo,
      });
    }
  };
}

// What a value under its name stands in is short.
const BELOW = 512;
const MOST_LINES_BELOW = 3;

/** Where the text of so many lines after the one that ends at `end` ends. */
function findBelow(bytes: Uint8Array, end: number, lines: number): number {
  const limit = Math.min(bytes.length, end + BELOW);
  let to = end;
  for (let line = 0; line < Math.min(lines, MOST_LINES_BELOW) && to < limit; line++) {
    to += bytes[to] === CR ? 2 : 1;
    while (to < limit && bytes[to] !== LF) to++;
  }
  return Math.min(to, limit);
}

/** The text of the line at a byte. */
function findLine({ bytes, column }: Pick<Chunk, 'bytes' | 'column'>, at: number): Stretch {
  let low = at;
  while (low > 0 && bytes[low - 1] !== LF) low--;
  let high = at;
  while (high < bytes.length && bytes[high] !== LF) high++;
  if (high > low && bytes[high - 1] === CR && bytes[high] === LF) high--;
  const origin = low === 0 ? -column : low;
  return { origin, low, high, reach: chooseReach(origin, high) };
}

/** A line that began before the chunk counts as a long one. */
function chooseReach(origin: number, high: number): Reach {
  return origin < 0 || high - origin > SHORT_LINE.cell ? LONG_LINE : SHORT_LINE;
}
