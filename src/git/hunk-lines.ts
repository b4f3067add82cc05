import { appendBytes, beginRun, endRun } from './chunk-writer.ts';
import { type DiffState, type HunkState, makeDamagedError } from './diff-state.ts';

const newline = 10;
const plus = 43;
const minus = 45;

/** Passes over a hunk's removed lines; gives where it stopped. */
export function skipOldLines({ hunk }: DiffState, bytes: Buffer, from: number): number {
  let at = from;
  while (hunk.oldLeft > 0 && at < bytes.length) {
    checkSign(hunk, bytes[at], minus);
    at = findLineEnd(hunk, bytes, at);
    if (hunk.isLineStart) hunk.oldLeft--;
  }
  return at;
}

/** Hands on or passes over added lines one by one, as `kept` says; gives where it stopped. */
export function takeKeptLines(state: DiffState, bytes: Buffer, from: number): number {
  const { hunk, writer } = state;
  let at = from;
  while (hunk.newLeft > 0 && at < bytes.length) {
    const textStart = hunk.isLineStart ? at + 1 : at;
    checkSign(hunk, bytes[at], plus);
    if (hunk.isLineStart) openOrCloseRun(state);
    at = findLineEnd(hunk, bytes, at);
    if (writer.file) appendBytes(writer, bytes.subarray(textStart, at));
    if (!hunk.isLineStart) continue;
    hunk.newLeft--;
    hunk.line++;
  }
  return at;
}

function openOrCloseRun({ file, hunk, writer }: DiffState): void {
  const { kept, line } = hunk;
  while (hunk.keptAt < kept.length && (kept[hunk.keptAt + 1] ?? 0) < line) hunk.keptAt += 2;
  const isKept = (kept[hunk.keptAt] ?? Infinity) <= line;
  if (!isKept) endRun(writer, false);
  else if (file && !writer.file) beginRun(writer, file, line);
}

function checkSign(hunk: HunkState, byte: number | undefined, sign: number): void {
  if (hunk.isLineStart && byte !== sign) throw makeDamagedError('hunk');
}

function findLineEnd(hunk: HunkState, bytes: Buffer, at: number): number {
  const end = bytes.indexOf(newline, at);
  hunk.isLineStart = end >= 0;
  return end < 0 ? bytes.length : end + 1;
}
