import type { Chunk, RunGit, SourceFile } from '../types.ts';
import { type BlobReader, readBlobs } from './blob-batch.ts';
import { decodeBlob, ignoreBlob, readByType } from './blob-readers.ts';
import { type ChunkWriter, createChunkWriter } from './chunk-writer.ts';
import { createLineFilter } from './line-filter.ts';
import { type LineRanges, addRange, allLines } from './line-ranges.ts';

const longestLine = 65_536;

/** Hands on the whole content of files as chunks, decoded like their added lines; a binary file gives none. One process for all. */
export async function readWholeBlobs(
  git: RunGit,
  files: readonly SourceFile[],
  sink: (chunk: Chunk) => void,
): Promise<void> {
  await readRanges(git, new Map(files.map((file) => [file, allLines])), sink);
}

/** The texts of lines by their numbers. */
export type TextLines = ReadonlyMap<number, string>;

/** Reads single lines of files, without their ends and each cut at 64 KiB; what is not there is left out. One process for all. */
export async function readBlobLines(
  git: RunGit,
  wanted: ReadonlyMap<SourceFile, Iterable<number>>,
): Promise<ReadonlyMap<SourceFile, TextLines>> {
  const read = new Map([...wanted.keys()].map((file) => [file, new Map<number, string>()]));
  const ranges = new Map([...wanted].map(([file, lines]) => [file, toRanges(lines)]));
  await readRanges(git, ranges, (chunk) => {
    addTexts(read.get(chunk.file) ?? new Map(), chunk);
  });
  return read;
}

function toRanges(lines: Iterable<number>): LineRanges {
  const ranges: number[] = [];
  for (const line of [...new Set(lines)].sort((one, other) => one - other)) addRange(ranges, line, line);
  return ranges;
}

function addTexts(texts: Map<number, string>, { bytes, encoding, start, end, line }: Chunk): void {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const first = line + all.toString('latin1', 0, start).split('\n').length - 1;
  const owned = all.toString(encoding, start, end).split('\n');
  if (owned.at(-1) === '') owned.pop();
  for (const [index, text] of owned.entries()) {
    const known = texts.get(first + index) ?? '';
    texts.set(first + index, (known + text).slice(0, longestLine).replace(/\r$/u, ''));
  }
}

async function readRanges(
  git: RunGit,
  wanted: ReadonlyMap<SourceFile, LineRanges>,
  sink: (chunk: Chunk) => void,
): Promise<void> {
  const files = [...wanted.keys()];
  const writer = createChunkWriter(sink);
  await readBlobs(
    git,
    files.map(({ blob }) => blob),
    (index, size) =>
      readByType(size, (type) => {
        const file = files[index];
        if (file === undefined || type === 'binary' || type === 'encrypted') return ignoreBlob;
        const reader = emitLines(writer, file, wanted.get(file) ?? allLines);
        return type === 'text' ? reader : decodeBlob(type, reader);
      }),
  );
}

function emitLines(writer: ChunkWriter, file: SourceFile, ranges: LineRanges): BlobReader {
  const filter = createLineFilter(writer, file, ranges);
  return {
    take: filter.take,
    end: () => {
      filter.end();
    },
  };
}
