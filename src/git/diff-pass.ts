import type { Chunk, GitOptions, SkipReason, SourceFile } from '../types.ts';
import { headSize, hasUtf16Mark, judgeContent } from './content-type.ts';
import { makeDiffArguments } from './diff-arguments.ts';
import type { DiffHandlers } from './diff-state.ts';
import { type LineRanges, allLines, intersectRanges, joinRanges } from './line-ranges.ts';
import { createDiffParser } from './parse-diff.ts';

/** Takes what is staged. */
export interface StagedSink {
  /** All files, before any chunk; reading goes on when the promise is settled. When it is called again, everything comes anew. */
  readonly files?: (files: readonly SourceFile[]) => Promise<void> | undefined;
  readonly chunk: (chunk: Chunk) => void;
}

/** Lines of a file that may count. */
export interface MaskedLines {
  readonly ranges: LineRanges;
  /** They are counted in decoded text: in UTF-16, git's own count is another. */
  readonly isDecoded: boolean;
}

/** The lines of each file that may count, by path; a file that is not in it has none. */
export type LineMask = ReadonlyMap<string, MaskedLines>;

/** What has been found out about a file with added lines. */
export interface Tally {
  readonly file: SourceFile;
  /** The added lines. */
  ranges: number[];
  bytes: number;
  /** `late`: what it is can be told only by its whole content, once the diff has been read. */
  fate: 'text' | 'late' | SkipReason;
  /** It holds NUL bytes and is text all the same. */
  isJudged: boolean;
  /** `ranges` are lines of decoded text. */
  isDecoded: boolean;
  /** The first line that no chunk has brought, when it is `late`. */
  resumeAt: number;
}

/** One comparison of the index with a commit or tree, and what came of it. */
export interface DiffPass {
  readonly sink: StagedSink;
  readonly mask: LineMask | undefined;
  readonly tallies: Map<string, Tally>;
  files: readonly SourceFile[];
  /** Files that an earlier try has read. */
  done: ReadonlySet<string>;
}

/** What the index is compared with, and in what part. */
export interface DiffAttempt {
  readonly tree: string;
  /** The files to compare: those of `includes` when there is one, without those of `excludes`. */
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
}

/** Makes a pass that has not begun. */
export function createPass(sink: StagedSink, mask?: LineMask): DiffPass {
  return { sink, mask, tallies: new Map(), files: [], done: new Set() };
}

/** Forgets what a pass has read, so that it can begin again: its sink is then told the files once more. */
export function resetPass(pass: DiffPass): void {
  pass.tallies.clear();
  pass.files = [];
  pass.done = new Set();
}

/** Something that gives the output of a diff: git, or what the hook script has had from it. */
type GiveDiff = (args: readonly string[], options?: GitOptions) => Promise<unknown>;

/** Runs the diff and hands on what is text in it. */
export async function readPass(git: GiveDiff, pass: DiffPass, attempt: DiffAttempt): Promise<void> {
  const parser = createDiffParser(makeHandlers(pass));
  try {
    await git(makeDiffArguments(attempt.tree, [...(attempt.includes ?? []), ...(attempt.excludes ?? [])]), {
      onOutput: parser.feed,
    });
  } catch (error) {
    parser.abandon();
    throw error;
  }
  await parser.end();
}

function makeHandlers(pass: DiffPass): DiffHandlers {
  return {
    files: (files) => {
      if (pass.files.length > 0) return undefined;
      pass.files = files;
      return pass.sink.files?.(pass.mask ? files.filter(({ path }) => pass.mask?.has(path)) : files);
    },
    hunk: (file, first, last) => takeHunk(pass, file, [first, last]),
    chunk: (chunk) => {
      takeChunk(pass, chunk);
    },
  };
}

/** Takes note of added lines; gives those of them that are wanted as chunks. */
export function takeHunk(pass: DiffPass, file: SourceFile, added: LineRanges): LineRanges {
  if (file.kind === 'submodule' || pass.done.has(file.path)) return [];
  const mask = findMask(pass, file.path);
  const tally = findTally(pass, file);
  if (mask.isDecoded && tally.fate === 'text') tally.fate = 'late';
  const wanted = intersectRanges(added, mask.ranges);
  tally.ranges = joinRanges(tally.ranges, wanted);
  return tally.fate === 'text' ? wanted : [];
}

/** The lines of a file that may count. */
export function findMask(pass: Pick<DiffPass, 'mask'>, path: string): MaskedLines {
  return pass.mask ? (pass.mask.get(path) ?? noLines) : everyLine;
}

const noLines: MaskedLines = { ranges: [], isDecoded: false };
const everyLine: MaskedLines = { ranges: allLines, isDecoded: false };

/** The tally of a file; a new one when it has none. */
export function findTally(pass: DiffPass, file: SourceFile): Tally {
  const known = pass.tallies.get(file.path);
  if (known) return known;
  const tally = createTally(file);
  pass.tallies.set(file.path, tally);
  return tally;
}

/** The tally of a file of which nothing is known. */
export function createTally(file: SourceFile): Tally {
  return { file, ranges: [], bytes: 0, fate: 'text', isJudged: false, isDecoded: false, resumeAt: 1 };
}

/** Hands on a chunk, unless it shows that its file is no plain text. */
export function takeChunk(pass: DiffPass, chunk: Chunk): void {
  const tally = findTally(pass, chunk.file);
  if (tally.fate === 'text' && !tally.isJudged && isDoubtful(chunk)) judgeChunk(tally, chunk);
  if (tally.fate !== 'text') return;
  tally.bytes += chunk.end - chunk.start;
  pass.sink.chunk(chunk);
}

function isDoubtful({ bytes, line, column }: Chunk): boolean {
  return bytes.includes(0) || (line === 1 && column === 0 && hasUtf16Mark(bytes));
}

/** Decides at once when the chunk shows the file's beginning, else once the diff has been read. */
function judgeChunk(tally: Tally, chunk: Chunk): void {
  const isBeginning = chunk.line === 1 && chunk.column === 0;
  const isEnough = chunk.isWhole || chunk.bytes.length >= headSize;
  const type = isBeginning && isEnough ? judgeContent(chunk.bytes) : 'utf-16le';
  tally.isJudged = type === 'text';
  if (type === 'binary' || type === 'encrypted') tally.fate = type;
  else if (type !== 'text') tally.fate = 'late';
  tally.resumeAt = chunk.line + chunk.bytes.subarray(0, chunk.start).filter((byte) => byte === 10).length;
}
