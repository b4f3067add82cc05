import type { RunGit, SkipReason, SourceFile } from '../types.ts';
import { findAddedTextLines } from './added-text-lines.ts';
import { type BlobReader, readBlobs } from './blob-batch.ts';
import { collectBlob, decodeBlob, ignoreBlob, readByType } from './blob-readers.ts';
import { type ChunkWriter, createChunkWriter } from './chunk-writer.ts';
import { type ContentType, judgeContent } from './content-type.ts';
import { type DiffPass, type Tally, findMask } from './diff-pass.ts';
import { createLineFilter } from './line-filter.ts';
import { type LineRanges, intersectRanges } from './line-ranges.ts';

/** UTF-16 files that are longer are compared with nothing: both sides have to be held in memory for it. */
const longestCompared = 8_388_608;

interface LateFile {
  readonly tally: Tally;
  readonly writer: ChunkWriter;
  /** The lines that may count: all of them but in a merge. */
  readonly allowed: LineRanges;
  readonly hasOld: boolean;
  newText: string | undefined;
}

/** Reads the files whose diff did not tell what they are: hands on their added lines, decoded, or says why not. */
export async function readLateFiles(
  git: RunGit,
  pass: Pick<DiffPass, 'sink' | 'mask'>,
  tallies: readonly Tally[],
): Promise<void> {
  const requests = tallies.flatMap((tally) => listBlobs(pass, tally));
  await readBlobs(
    git,
    requests.map(({ id }) => id),
    (index, size) => requests[index]?.open(size) ?? ignoreBlob,
  );
}

interface BlobRequest {
  readonly id: string;
  readonly open: (size: number) => BlobReader;
}

function listBlobs(pass: Pick<DiffPass, 'sink' | 'mask'>, tally: Tally): readonly BlobRequest[] {
  const { file } = tally;
  const writer = createChunkWriter((chunk) => {
    tally.bytes += chunk.end - chunk.start;
    pass.sink.chunk(chunk);
  });
  const hasOld = !isNewContent(file);
  const allowed = findMask(pass, file.path).ranges;
  const late: LateFile = { tally, writer, allowed, hasOld, newText: undefined };
  const requests = [
    { id: file.blob, open: (size: number) => readByType(size, (type) => chooseReader(late, type, size)) },
  ];
  return hasOld ? [...requests, { id: file.oldBlob, open: () => readOldBlob(late) }] : requests;
}

function isNewContent(file: SourceFile): boolean {
  return file.status === 'added' || file.status === 'type-changed';
}

function chooseReader(late: LateFile, type: ContentType, size: number): BlobReader {
  const { tally, allowed, hasOld } = late;
  if (type === 'binary' || type === 'encrypted') return skipFile(tally, type);
  // A text with NUL bytes far from its beginning: git's lines are right, and some were handed on before.
  if (type === 'text') return emitLines(late, intersectRanges(tally.ranges, [tally.resumeAt, Infinity]));
  tally.ranges = [...allowed];
  tally.isDecoded = true;
  if (!hasOld) return decodeBlob(type, emitLines(late, allowed));
  if (size > longestCompared) return skipFile(tally, 'too-large');
  return collectBlob((bytes) => {
    late.newText = new TextDecoder(type).decode(bytes);
  });
}

/** git compares UTF-16 by bytes, and takes each byte 0A for the end of a line: compare again, by lines of text. */
function readOldBlob(late: LateFile): BlobReader {
  const { newText } = late;
  if (newText === undefined) return ignoreBlob;
  return collectBlob((bytes) => {
    const added = findAddedTextLines(decodeAny(bytes), newText);
    late.tally.ranges = [...intersectRanges(added, late.allowed)];
    const reader = emitLines(late, late.tally.ranges);
    reader.take(Buffer.from(newText));
    reader.end();
  });
}

function skipFile(tally: Tally, reason: SkipReason): BlobReader {
  tally.fate = reason;
  tally.ranges = [];
  return ignoreBlob;
}

function emitLines({ tally, writer }: LateFile, ranges: LineRanges): BlobReader {
  tally.fate = 'text';
  const filter = createLineFilter(writer, tally.file, ranges);
  const end = (): void => {
    tally.ranges = [...intersectRanges(tally.ranges, [1, filter.end()])];
  };
  return { take: filter.take, end };
}

/** The text that a file holds, whatever its encoding. */
export function decodeAny(bytes: Buffer): string {
  const type = judgeContent(bytes);
  return new TextDecoder(type === 'utf-16le' || type === 'utf-16be' ? type : 'utf-8').decode(bytes);
}
