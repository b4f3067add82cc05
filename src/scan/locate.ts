import type { Chunk } from '../types.ts';
import { countUnits } from './source-text.ts';

/** A byte's place: 1-based line and column, and where its line and the line above begin in the chunk. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** 0 for a line that began before the chunk. */
  readonly lineStart: number;
  readonly lineAboveStart: number | undefined;
}

const LF = 10;

/** Gives the places of bytes that are asked for in order, in one walk over the chunk. */
export function createLocator(chunk: Chunk): (offset: number) => Place {
  const { bytes } = chunk;
  let line = chunk.line;
  let feed = bytes.indexOf(LF);
  let lineStart = hasBom(chunk) ? 3 : 0;
  let lineAboveStart: number | undefined;
  let counted = lineStart;
  let units = chunk.column;
  return (offset) => {
    for (; feed >= 0 && feed < offset; feed = bytes.indexOf(LF, feed + 1)) {
      lineAboveStart = line === chunk.line && chunk.column > 0 ? undefined : lineStart;
      line++;
      lineStart = feed + 1;
      counted = lineStart;
      units = 0;
    }
    units += countUnits(chunk, counted, Math.max(offset, counted));
    counted = Math.max(offset, counted);
    return { line, column: units + 1, lineStart, lineAboveStart };
  };
}

/** An editor shows no column for a byte order mark. */
function hasBom({ bytes, line, column, encoding }: Chunk): boolean {
  return (
    line === 1 &&
    column === 0 &&
    encoding === 'utf8' &&
    bytes[0] === 0xef &&
    bytes[1] === 0xbb &&
    bytes[2] === 0xbf
  );
}
