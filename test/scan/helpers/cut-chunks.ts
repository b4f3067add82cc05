import { CHUNK_LEAD, CHUNK_TAIL } from '../../../src/scan/plan-windows.ts';
import type { Chunk } from '../../../src/types.ts';
import { createChunk } from './chunk.ts';

const LONGEST_LEAD = 4096;
const LF = 10;

/** Cuts a text into chunks that own [0, cut), [cut, cut) … and show what is around, as the reader of a large file does. */
export function cutChunks(text: Buffer, cuts: readonly number[]): Chunk[] {
  const edges = [...new Set([0, ...cuts.map((cut) => findCharStart(text, cut)), text.length])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    const from = findLead(text, start);
    const to = findCharStart(text, end + CHUNK_TAIL);
    const lineStart = text.lastIndexOf(LF, from - 1) + 1;
    return createChunk(text.subarray(from, to), {
      start: start - from,
      end: end - from,
      line: 1 + text.subarray(0, from).filter((byte) => byte === LF).length,
      column: from === 0 ? 0 : text.subarray(lineStart, from).toString().length,
      isWhole: false,
    });
  });
}

function findLead(text: Buffer, start: number): number {
  const at = Math.max(0, start - CHUNK_LEAD);
  const lineStart = at === 0 ? 0 : text.lastIndexOf(LF, at - 1) + 1;
  return lineStart >= start - LONGEST_LEAD ? lineStart : findCharStart(text, at);
}

function findCharStart(text: Buffer, at: number): number {
  let start = Math.min(at, text.length);
  while (start > 0 && ((text[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
