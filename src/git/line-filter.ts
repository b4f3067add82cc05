import type { SourceFile } from '../types.ts';
import { type ChunkWriter, appendBytes, beginRun, endRun } from './chunk-writer.ts';
import { type LineRanges, allLines } from './line-ranges.ts';

/** Takes a file from its first byte to its last, in pieces of any size. */
export interface LineFilter {
  readonly take: (bytes: Buffer) => void;
  /** Hands on what is left; gives the number of lines in the file. */
  readonly end: () => number;
}

const newline = 10;

interface FilterState {
  line: number;
  /** The range that `line` is in or before. */
  range: number;
  endsInNewline: boolean;
}

/** Hands on the lines in `ranges` as chunks. */
export function createLineFilter(writer: ChunkWriter, file: SourceFile, ranges: LineRanges): LineFilter {
  const state: FilterState = { line: 1, range: 0, endsInNewline: true };
  return {
    take: (bytes) => {
      let at = 0;
      while (at < bytes.length) at = takeSpan(state, { writer, file, ranges }, bytes.subarray(at)) + at;
      if (bytes.length > 0) state.endsInNewline = bytes.at(-1) === newline;
    },
    end: () => {
      endRun(writer, ranges === allLines);
      return state.endsInNewline ? state.line - 1 : state.line;
    },
  };
}

interface Target {
  readonly writer: ChunkWriter;
  readonly file: SourceFile;
  readonly ranges: LineRanges;
}

/** Takes bytes until a range begins or ends; gives how many. */
function takeSpan(state: FilterState, { writer, file, ranges }: Target, bytes: Buffer): number {
  const first = ranges[state.range] ?? Infinity;
  const isWanted = first <= state.line;
  const last = isWanted ? (ranges[state.range + 1] ?? 0) : first - 1;
  if (isWanted && !writer.file) beginRun(writer, file, state.line);
  const { size, lines } = measureLines(bytes, last - state.line + 1);
  if (isWanted) appendBytes(writer, bytes.subarray(0, size));
  state.line += lines;
  if (isWanted && state.line > last) {
    endRun(writer, false);
    state.range += 2;
  }
  return size;
}

/** The size of up to `most` lines. */
function measureLines(bytes: Buffer, most: number): { readonly size: number; readonly lines: number } {
  let size = 0;
  for (let lines = 0; lines < most; lines++) {
    const end = bytes.indexOf(newline, size);
    if (end < 0) return { size: bytes.length, lines };
    size = end + 1;
  }
  return { size, lines: most };
}
