import type { Chunk } from '../types.ts';
import type { CompiledRule } from './compile-rules.ts';

/** Bytes [from, to) that a pattern runs over, and [ownFrom, ownTo) in which its matches may begin. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly ownFrom: number;
  readonly ownTo: number;
}

/** Takes a keyword's place and opens the windows that it calls for, each once a rule. */
export type PlanWindows = (
  rule: CompiledRule,
  keyword: { readonly from: number; readonly to: number },
) => void;

/** How a long stretch is cut into cells: each is run with some bytes before it and some after it. */
interface Reach {
  readonly cell: number;
  /** A match begins at most so many bytes away from its keyword. */
  readonly back: number;
  /** A match is decided at most so many bytes after its cell. */
  readonly ahead: number;
}

const LINE_REACH: Reach = { cell: 8192, back: 1024, ahead: 6144 };
const BLOCK_REACH: Reach = { cell: 16_384, back: 8192, ahead: 32_768 };
/** A line of more bytes is cut into cells. */
const LONG_LINE = LINE_REACH.cell + LINE_REACH.ahead;
/** Bytes of context on both sides of a chunk with which it makes no difference where a file is cut into chunks. */
export const CHUNK_CONTEXT = BLOCK_REACH.cell + BLOCK_REACH.back + BLOCK_REACH.ahead;

const LF = 10;
const CR = 13;

interface Line {
  /** Where the line begins; before byte 0 when the chunk begins inside it. */
  readonly start: number;
  /** Where its text ends: at the line feed, or at the carriage return before it. */
  readonly textEnd: number;
  readonly end: number;
}

/**
 * Plans windows over one chunk for keywords that come in order. A window is the keyword's line; in a long line or
 * for a rule that spans lines it is a cell with what is around it, so that no byte is run more than three or four
 * times by a rule, however many keywords there are.
 */
export function createWindowPlan(
  chunk: Pick<Chunk, 'bytes' | 'column'>,
  open: (rule: CompiledRule, window: Window) => void,
): PlanWindows {
  const { bytes } = chunk;
  const searchedTo = new Map<CompiledRule, number>();
  let line: Line = { start: 0, textEnd: -1, end: -1 };

  const openOnce = (rule: CompiledRule, window: Window): void => {
    if ((searchedTo.get(rule) ?? -1) >= window.ownTo) return;
    searchedTo.set(rule, window.ownTo);
    open(rule, window);
  };
  return (rule, keyword) => {
    const inCells = (stretch: Stretch, reach: Reach) =>
      forEachCell({ ...stretch, reach }, keyword, (window) => openOnce(rule, window));
    if (rule.isMultiline) return inCells({ origin: 0, low: 0, high: bytes.length }, BLOCK_REACH);
    if (keyword.from > line.end) line = findLine(chunk, keyword.from, line.end + 1);
    const { start, textEnd, end } = line;
    if (start < 0 || end - start > LONG_LINE)
      return inCells({ origin: start, low: Math.max(0, start), high: textEnd }, LINE_REACH);
    return openOnce(rule, { from: start, to: textEnd, ownFrom: start, ownTo: end });
  };
}

function findLine({ bytes, column }: Pick<Chunk, 'bytes' | 'column'>, at: number, notBefore: number): Line {
  let start = at;
  while (start > notBefore && bytes[start - 1] !== LF) start--;
  let end = at;
  while (end < bytes.length && bytes[end] !== LF) end++;
  const textEnd = end > start && bytes[end - 1] === CR ? end - 1 : end;
  return { start: start === 0 ? -column : start, textEnd, end };
}

/** Bytes [low, high) in cells that are counted from `origin`. */
interface Stretch {
  readonly origin: number;
  readonly low: number;
  readonly high: number;
}

function forEachCell(
  { origin, low, high, reach }: Stretch & { readonly reach: Reach },
  keyword: { readonly from: number; readonly to: number },
  sink: (window: Window) => void,
): void {
  const { cell, back, ahead } = reach;
  const first = Math.max(low, keyword.from - back);
  const last = Math.min(high - 1, keyword.to + back);
  for (let start = origin + Math.floor((first - origin) / cell) * cell; start <= last; start += cell) {
    const ownTo = Math.min(high, start + cell);
    sink({
      from: Math.max(low, start - back),
      to: Math.min(high, ownTo + ahead),
      ownFrom: Math.max(low, start),
      ownTo,
    });
  }
}
