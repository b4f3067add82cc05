import { makeRoom } from './chunk-writer.ts';
import { type DiffState, makeDamagedError } from './diff-state.ts';

const newline = 10;
const plus = 43;

/** Copies a hunk's added lines without their signs; gives where it stopped. Every staged byte comes through here. */
export function copyAddedLines(state: DiffState, bytes: Buffer, from: number): number {
  const { hunk, writer } = state;
  let at = from;
  while (hunk.newLeft > 0 && at < bytes.length) {
    if (hunk.isLineStart) {
      if (bytes[at] !== plus) throw makeDamagedError('hunk');
      hunk.isLineStart = false;
      at++;
    }
    if (writer.length === writer.buffer.length) makeRoom(writer);
    at = copyBlock(state, bytes, at);
  }
  return at;
}

/** Copies until the hunk, the bytes or the room ends: four bytes at a time, nearly twice as fast as one by one. */
function copyBlock({ hunk, writer }: DiffState, bytes: Buffer, from: number): number {
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const target = writer.view;
  const stop = Math.min(bytes.length, from + target.byteLength - writer.length);
  let { newLeft: left } = hunk;
  let { length: to } = writer;
  let at = from;
  while (at < stop) {
    for (; at <= stop - 4; at += 4, to += 4) {
      const word = source.getInt32(at, true);
      target.setInt32(to, word, true);
      if (hasNewline(word)) break;
    }
    let byte = 0;
    while (at < stop && byte !== newline) {
      byte = source.getUint8(at++);
      target.setUint8(to++, byte);
    }
    if (byte !== newline) break;
    left--;
    hunk.isLineStart = left === 0 || bytes[at] !== plus;
    if (hunk.isLineStart) break;
    at++;
  }
  writer.endLine += hunk.newLeft - left;
  hunk.newLeft = left;
  writer.length = to;
  return at;
}

/** Is one of the four bytes a newline? https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord */
function hasNewline(word: number): boolean {
  const difference = word ^ 0x0a0a0a0a;
  return ((difference - 0x01010101) & ~difference & 0x80808080) !== 0;
}
