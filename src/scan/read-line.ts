import type { Chunk, Secret } from '../types.ts';
import type { Place } from './locate.ts';
import { createSecret } from './secret.ts';
import { countUnits, readSourceText } from './source-text.ts';

/** A line's text, or the part of a long line around a place. */
export interface Line {
  readonly text: string;
  readonly secret: Secret;
  /** UTF-16 units of the line before `text`. */
  readonly column: number;
}

const PIECE = 8192;
const BEFORE = 1024;
const LF = 10;
const CR = 13;

/** Reads the lines of places that come in order; matches on one line share its text. */
export function createLineReader(chunk: Chunk): (offset: number, place: Place) => Line {
  let last: { readonly from: number; readonly lineStart: number; readonly line: Line } | undefined;
  return (offset, place) => {
    const { lineStart } = place;
    const piece = Math.floor((offset - lineStart) / PIECE) * PIECE;
    const from = Math.max(lineStart, lineStart + piece - BEFORE);
    if (last?.from !== from || last.lineStart !== lineStart) {
      const to = findLineEnd(chunk.bytes, offset, lineStart + piece + 2 * PIECE);
      const { text } = readSourceText(chunk, from, to);
      const column = place.column - 1 - countUnits(chunk, from, offset);
      last = { from, lineStart, line: { text, secret: createSecret(text), column } };
    }
    return last.line;
  };
}

/** Reads the line above a place, when the chunk holds it; of a long one its beginning. */
export function createLineAboveReader(chunk: Chunk): (place: Place) => Secret | undefined {
  let last: { readonly start: number; readonly secret: Secret } | undefined;
  return ({ lineAboveStart: start }) => {
    if (start === undefined) return undefined;
    if (last?.start !== start) {
      const end = findLineEnd(chunk.bytes, start, start + PIECE);
      last = { start, secret: createSecret(readSourceText(chunk, start, end).text) };
    }
    return last.secret;
  };
}

function findLineEnd(bytes: Uint8Array, from: number, limit: number): number {
  const highest = Math.min(bytes.length, limit);
  let end = from;
  while (end < highest && bytes[end] !== LF) end++;
  return bytes[end] === LF && end > from && bytes[end - 1] === CR ? end - 1 : end;
}
