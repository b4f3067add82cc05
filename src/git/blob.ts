import type { Chunk, RunGit, SourceFile } from '../types.ts';
import { type BlobReader, readBlobs } from './blob-batch.ts';
import { decodeBlob, ignoreBlob, readByType } from './blob-readers.ts';
import { type ChunkWriter, createChunkWriter } from './chunk-writer.ts';
import { createLineFilter } from './line-filter.ts';
import { type LineRanges, addRange, allLines } from './line-ranges.ts';

const longestLine = 65_536;

/** Hands on the whole staged content of a file as chunks, decoded like its added lines; a binary file gives none. */
export async function readStagedBlob(
  git: RunGit,
  file: SourceFile,
  sink: (chunk: Chunk) => void,
): Promise<void> {
  await readRanges(git, file, { writer: createChunkWriter(sink), ranges: allLines });
}

/** Reads single lines of a file's staged content, without their ends and each cut at 64 KiB; what is not there is left out. */
export async function readStagedLines(
  git: RunGit,
  file: SourceFile,
  lines: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  const ranges: number[] = [];
  for (const line of [...new Set(lines)].sort((one, other) => one - other)) addRange(ranges, line, line);
  const writer = createChunkWriter((chunk) => {
    addTexts(texts, chunk);
  });
  await readRanges(git, file, { writer, ranges });
  return texts;
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
  file: SourceFile,
  { writer, ranges }: { readonly writer: ChunkWriter; readonly ranges: LineRanges },
): Promise<void> {
  const filter = createLineFilter(writer, file, ranges);
  const reader: BlobReader = {
    take: filter.take,
    end: () => {
      filter.end();
    },
  };
  await readBlobs(git, [file.blob], (_, size) =>
    readByType(size, (type) => {
      if (type === 'text') return reader;
      return type === 'binary' || type === 'encrypted' ? ignoreBlob : decodeBlob(type, reader);
    }),
  );
}
