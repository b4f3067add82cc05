import { isUtf8 } from 'node:buffer';

import type { Chunk, SourceFile } from '../types.ts';

/** Gathers consecutive lines of one file in a buffer of fixed size, and hands them on as chunks. */
export interface ChunkWriter {
  readonly buffer: Buffer;
  /** The same bytes. */
  readonly view: DataView;
  readonly sink: (chunk: Chunk) => void;
  length: number;
  /** Number of the line that `buffer[length]` belongs to; whoever fills the buffer keeps it true. */
  endLine: number;
  file: SourceFile | undefined;
  /** Where the part begins that no chunk has owned yet. */
  start: number;
  line: number;
  column: number;
}

/** Bytes that a chunk owns when a run of lines has to be cut. */
const ownedSize = 262_144;
/** Bytes after a cut that are shown to the chunk before it, so that what begins before the cut can be seen to its end. */
export const tailSize = 32_768;
/** Bytes before a cut that are shown to the chunk after it, at least; more where a line begins a little earlier. */
export const leadSize = 256;
const longestLead = 4096;
const newline = 10;

/** Makes a writer; its buffer is used again for every chunk. */
export function createChunkWriter(sink: (chunk: Chunk) => void): ChunkWriter {
  const buffer = Buffer.allocUnsafeSlow(longestLead + ownedSize + tailSize);
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  return { buffer, view, sink, length: 0, endLine: 1, file: undefined, start: 0, line: 1, column: 0 };
}

/** Begins a run of consecutive lines. */
export function beginRun(writer: ChunkWriter, file: SourceFile, line: number): void {
  writer.file = file;
  writer.length = 0;
  writer.start = 0;
  writer.line = line;
  writer.endLine = line;
  writer.column = 0;
}

/** Adds bytes to the run. */
export function appendBytes(writer: ChunkWriter, bytes: Uint8Array): void {
  let from = 0;
  while (from < bytes.length) {
    if (writer.length === writer.buffer.length) makeRoom(writer);
    const size = Math.min(bytes.length - from, writer.buffer.length - writer.length);
    writer.buffer.set(bytes.subarray(from, from + size), writer.length);
    writer.endLine += countNewlines(writer.buffer, writer.length, writer.length + size);
    writer.length += size;
    from += size;
  }
}

/** Takes the newline back that the last line turned out not to have. */
export function dropLastNewline(writer: ChunkWriter): void {
  writer.length -= 1;
  writer.endLine -= 1;
}

/** Ends the run: hands on what no chunk has owned yet. */
export function endRun(writer: ChunkWriter, isWholeFile: boolean): void {
  const { file } = writer;
  writer.file = undefined;
  if (!file || writer.start >= writer.length) return;
  const isWhole = isWholeFile && writer.start === 0 && writer.line === 1;
  writer.sink(
    makeChunk(writer, file, { start: writer.start, end: writer.length, size: writer.length, isWhole }),
  );
}

/** Hands on a chunk because the buffer is full, and keeps of it what the next one needs. */
export function makeRoom(writer: ChunkWriter): void {
  const { buffer, file } = writer;
  if (!file) return;
  const end = findCut(writer);
  const size = findCompleteEnd(buffer, writer.length);
  writer.sink(makeChunk(writer, file, { start: writer.start, end, size, isWhole: false }));
  const keep = findLead(buffer, end);
  writer.column = measureColumn(writer, keep);
  writer.line = writer.endLine - countNewlines(buffer, keep, writer.length);
  buffer.copyWithin(0, keep, writer.length);
  writer.start = end - keep;
  writer.length -= keep;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly isWhole: boolean;
}

function makeChunk(writer: ChunkWriter, file: SourceFile, cut: Cut): Chunk {
  const bytes = writer.buffer.subarray(0, cut.size);
  return {
    file,
    bytes,
    encoding: isUtf8(bytes) ? 'utf8' : 'latin1',
    start: cut.start,
    end: cut.end,
    line: writer.line,
    column: writer.column,
    isWhole: cut.isWhole,
  };
}

/** Where to cut: after a line where lines are short enough, else before a character. */
function findCut(writer: ChunkWriter): number {
  const latest = writer.length - tailSize;
  const afterLine = writer.buffer.lastIndexOf(newline, latest - 1) + 1;
  return afterLine > latest - tailSize ? afterLine : findCharStart(writer.buffer, latest);
}

function findLead(buffer: Buffer, end: number): number {
  const lineStart = buffer.lastIndexOf(newline, end - leadSize - 1) + 1;
  return lineStart >= end - longestLead ? lineStart : findCharStart(buffer, end - leadSize);
}

/** The nearest place at or before `at` that is not inside a UTF-8 character. */
function findCharStart(buffer: Buffer, at: number): number {
  let start = at;
  while (start > at - 3 && isContinuation(buffer[start])) start--;
  return isContinuation(buffer[start]) ? at : start;
}

/** `end`, or where the UTF-8 character begins that `end` cuts in two. */
function findCompleteEnd(buffer: Buffer, end: number): number {
  const last = findCharStart(buffer, end - 1);
  const lead = buffer[last] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return last + length > end ? last : end;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** UTF-16 code units of the line before `at`. */
function measureColumn(writer: ChunkWriter, at: number): number {
  const lineStart = at > 0 ? writer.buffer.lastIndexOf(newline, at - 1) + 1 : 0;
  const before = writer.buffer.subarray(lineStart, at);
  const units = isUtf8(before) ? before.toString().length : before.length;
  return lineStart === 0 ? writer.column + units : units;
}

function countNewlines(buffer: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (buffer[at] === newline) count++;
  return count;
}
