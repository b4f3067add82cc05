import type { Chunk, RunGit, SourceFile } from '../../types.ts';
import { type BlobReader, readBlobs } from '../blob-batch.ts';
import { collectBlob, decodeBlob, ignoreBlob, readByType } from '../blob-readers.ts';
import { type ChunkWriter, createChunkWriter } from '../chunk-writer.ts';
import type { ContentType } from '../content-type.ts';
import { type Tally, createTally } from '../diff-pass.ts';
import { decodeAny } from '../late-files.ts';
import { createLineFilter } from '../line-filter.ts';
import { type LineRanges, addRange, allLines, intersectRanges } from '../line-ranges.ts';

/** A file, and the contents that it was made from: none for one that is new. */
export interface BlobComparison {
  readonly file: SourceFile;
  readonly parents: readonly string[];
}

/** Longer files are compared with nothing: both sides are held in memory for it. */
const longestCompared = 8_388_608;

interface Comparing {
  readonly tally: Tally;
  /** The same for all files, which come one after another. */
  readonly writer: ChunkWriter;
  /** The lines of all parents; undefined when there is none. */
  readonly known: Set<string> | undefined;
  isTooLarge: boolean;
}

/** Hands on the lines of each file that stand nowhere in what it was made from, whatever its encoding: one process for all. */
export async function compareBlobs(
  git: RunGit,
  comparisons: readonly BlobComparison[],
  sink: (chunk: Chunk) => void,
): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  const byFile = new Map<SourceFile, Tally>();
  const writer = createChunkWriter((chunk) => {
    const tally = byFile.get(chunk.file);
    if (tally) tally.bytes += chunk.end - chunk.start;
    sink(chunk);
  });
  const requests = comparisons.flatMap(({ file, parents }) => {
    const tally = createTally(file);
    tallies.push(tally);
    byFile.set(file, tally);
    return listRequests({ file, parents }, () => ({
      tally,
      writer,
      known: parents.length > 0 ? new Set() : undefined,
      isTooLarge: false,
    }));
  });
  await readBlobs(
    git,
    requests.map(({ id }) => id),
    (index, size) => requests[index]?.open(size) ?? ignoreBlob,
  );
  return tallies;
}

interface BlobRequest {
  readonly id: string;
  readonly open: (size: number) => BlobReader;
}

/** What it was made from comes first; its lines are held no longer than until the file itself is read. */
function listRequests({ file, parents }: BlobComparison, begin: () => Comparing): readonly BlobRequest[] {
  let comparing: Comparing | undefined;
  const ofParents = parents.map((id) => ({
    id,
    open: (size: number) => readParent((comparing ??= begin()), size),
  }));
  const open = (size: number): BlobReader => {
    const begun = comparing ?? begin();
    comparing = undefined;
    return readFile(begun, size);
  };
  return [...ofParents, { id: file.blob, open }];
}

function readParent(comparing: Comparing, size: number): BlobReader {
  if (size > longestCompared) comparing.isTooLarge = true;
  if (comparing.isTooLarge) return ignoreBlob;
  return collectBlob((bytes) => {
    for (const line of splitLines(decodeAny(bytes))) comparing.known?.add(line);
  });
}

function readFile(comparing: Comparing, size: number): BlobReader {
  const { tally, known } = comparing;
  if (comparing.isTooLarge || (known !== undefined && size > longestCompared)) {
    tally.fate = 'too-large';
    return ignoreBlob;
  }
  return readByType(size, (type) => {
    if (type === 'binary' || type === 'encrypted') {
      tally.fate = type;
      return ignoreBlob;
    }
    tally.isDecoded = type !== 'text';
    return known === undefined ? readNew(comparing, type) : readChanged({ ...comparing, known }, type);
  });
}

type TextType = Exclude<ContentType, 'binary' | 'encrypted'>;

function readNew(comparing: Comparing, type: TextType): BlobReader {
  const reader = emitLines(comparing, allLines);
  return type === 'text' ? reader : decodeBlob(type, reader);
}

function readChanged(comparing: Comparing & { readonly known: Set<string> }, type: TextType): BlobReader {
  return collectBlob((bytes) => {
    const text = decodeAny(bytes);
    const reader = emitLines(comparing, findUnknown(splitLines(text), comparing.known));
    reader.take(type === 'text' ? bytes : Buffer.from(text));
    reader.end();
  });
}

function findUnknown(lines: readonly string[], known: ReadonlySet<string>): LineRanges {
  const ranges: number[] = [];
  for (const [index, line] of lines.entries()) if (!known.has(line)) addRange(ranges, index + 1, index + 1);
  return ranges;
}

function emitLines({ tally, writer }: Comparing, ranges: LineRanges): BlobReader {
  const filter = createLineFilter(writer, tally.file, ranges);
  const end = (): void => {
    tally.ranges = [...intersectRanges(ranges, [1, filter.end()])];
  };
  return { take: filter.take, end };
}

/** Lines without their ends: a file that got other line ends has no new lines. */
function splitLines(text: string): string[] {
  return text.split(/\r?\n/u);
}
