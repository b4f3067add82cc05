import { closeSync } from 'node:fs';

import { KeyguardError } from '../../errors.ts';
import type { Chunk, Coverage, Skipped, SourceFile } from '../../types.ts';
import { type ContentReader, type ContentSummary, createContentReader } from './content-reader.ts';
import type { TreeEntry } from './list-tree.ts';
import { type Opened, openEntry, pieceSize, readPiece } from './open-entry.ts';
import { readAhead } from './read-ahead.ts';
import { readCode } from './resolve-target.ts';

/** Takes what is read. */
export interface TreeSink {
  readonly chunk: (chunk: Chunk) => void;
  /** After a file's last chunk. */
  readonly end: (file: SourceFile, entry: TreeEntry | undefined, isText: boolean) => void;
}

interface Reading {
  readonly sink: TreeSink;
  readonly content: ContentReader;
  readonly skipped: Skipped[];
  files: number;
  lines: number;
  bytes: number;
}

// Small, so that little is in memory, and enough to keep a disk busy while a file is scanned.
const openedAhead = 16;

/** Reads the entries, the next ones while one is scanned; throws `file-unreadable` for a named one only. */
export async function readTree(entries: readonly TreeEntry[], sink: TreeSink): Promise<Coverage> {
  const reading = createReading(sink);
  for await (const { item, result } of readAhead(entries, openedAhead, openEntry))
    await takeEntry(reading, item, result);
  return toCoverage(reading);
}

/** Reads one text that comes in pieces, and that is no file. */
export async function readStream(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  sink: TreeSink,
): Promise<Coverage> {
  const reading = createReading(sink);
  const file: SourceFile = { path, status: 'added', kind: 'file', blob: '', oldBlob: '' };
  reading.content.begin(file);
  for await (const piece of pieces)
    if (!reading.content.take(Buffer.from(piece.buffer, piece.byteOffset, piece.length))) break;
  finish(reading, file, undefined);
  return toCoverage(reading);
}

function createReading(sink: TreeSink): Reading {
  return { sink, content: createContentReader(sink.chunk), skipped: [], files: 0, lines: 0, bytes: 0 };
}

function toCoverage({ files, lines, bytes, skipped }: Reading): Coverage {
  return { files, addedLines: lines, bytes, skipped };
}

async function takeEntry(reading: Reading, entry: TreeEntry, opened: Opened): Promise<void> {
  if (opened.kind === 'gone') return;
  if (opened.kind === 'content') return takeContent(reading, entry, opened);
  if (entry.isNamed) throw explain(entry, opened.cause);
  reading.skipped.push({ file: entry.path, reason: opened.reason });
}

async function takeContent(
  reading: Reading,
  entry: TreeEntry,
  { file, bytes, descriptor }: Extract<Opened, { kind: 'content' }>,
): Promise<void> {
  reading.content.begin(file);
  const isWanted = reading.content.take(bytes);
  try {
    if (descriptor !== undefined && isWanted) await takeRest(reading.content, descriptor);
  } catch (error) {
    if (entry.isNamed) throw explain(entry, error);
    reading.skipped.push({ file: entry.path, reason: 'unreadable' });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  finish(reading, file, entry);
}

/** The next piece is read, into another buffer, while one is scanned. */
async function takeRest(content: ContentReader, descriptor: number): Promise<void> {
  let [buffer, other] = [Buffer.allocUnsafe(pieceSize), Buffer.allocUnsafe(pieceSize)];
  let next = readPiece(descriptor, buffer);
  for (let piece = await next; piece.length > 0; piece = await next) {
    [buffer, other] = [other, buffer];
    next = readPiece(descriptor, buffer);
    if (!content.take(piece)) break;
  }
  await next;
}

function finish(reading: Reading, file: SourceFile, entry: TreeEntry | undefined): void {
  const summary: ContentSummary = reading.content.end();
  const { type } = summary;
  if (type === 'binary' || type === 'encrypted') reading.skipped.push({ file: file.path, reason: type });
  else {
    reading.files++;
    reading.lines += summary.lines;
    reading.bytes += summary.bytes;
  }
  reading.sink.end(file, entry, type !== 'binary' && type !== 'encrypted');
}

function explain({ path }: TreeEntry, cause: unknown): KeyguardError {
  return new KeyguardError('file-unreadable', { file: path, reason: readCode(cause) }, { cause });
}
