import { copyAddedLines } from './copy-lines.ts';
import { type DiffHandlers, type DiffState, createDiffState, makeDamagedError } from './diff-state.ts';
import { skipOldLines, takeKeptLines } from './hunk-lines.ts';
import { finishHunk, finishSection, takePatchLine } from './patch-line.ts';
import { readRawEntries } from './raw-entries.ts';

/** Reads the output of `git diff-index --raw -z -U0`, in pieces of any size. */
export interface DiffParser {
  /** Reads on; settled when more may come. */
  readonly feed: (bytes: Buffer) => Promise<void> | undefined;
  /** Makes sure that nothing is missing. */
  readonly end: () => Promise<void> | undefined;
  /** Hands on the lines of the last hunk, when nothing more will come. */
  readonly abandon: () => void;
}

const newline = 10;
const backslash = 92;
const longestLine = 65_536;
const noBytes = Buffer.alloc(0);

/**
 * Makes a parser that goes by the counts in hunk headers, never by what a line looks like, and that throws
 * `git-output-damaged` when files, sections and counts do not come out even.
 */
export function createDiffParser(handlers: DiffHandlers): DiffParser {
  const state = createDiffState(handlers);
  return {
    feed: (bytes) => feed(state, bytes),
    end: () => end(state),
    abandon: () => {
      finishHunk(state);
    },
  };
}

function feed(state: DiffState, bytes: Buffer): Promise<void> | undefined {
  if (state.part === 'patches') return readAllPatches(state, bytes);
  const rest = readRawEntries(state.raw, bytes);
  if (!rest) return undefined;
  state.part = 'patches';
  const pending = state.handlers.files(state.raw.files);
  return pending ? pending.then(() => readAllPatches(state, rest)) : readAllPatches(state, rest);
}

function readAllPatches(state: DiffState, bytes: Buffer): undefined {
  if (readPatches(state, bytes, 0) < bytes.length) throw makeDamagedError('patch');
}

function end(state: DiffState): Promise<void> | undefined {
  const { raw } = state;
  const isNothing = state.part === 'raw' && raw.files.length === 0 && raw.held.length === 0;
  if (isNothing) return state.handlers.files([]);
  endPatches(state);
  return undefined;
}

/** Makes sure that nothing is missing once all patches are read, and hands on the last lines. */
export function endPatches(state: DiffState): void {
  if (!isComplete(state)) throw makeDamagedError('end');
  finishSection(state);
}

function isComplete({ part, held, hunk, nextFile, raw, sections, begun }: DiffState): boolean {
  const isLineOver = part === 'patches' && held.length === 0;
  const isHunkOver = hunk.oldLeft === 0 && hunk.newLeft === 0;
  return isLineOver && isHunkOver && nextFile === raw.files.length && begun === sections.length;
}

/** Reads patches from `from` on; gives where the bytes end, or where a NUL stands in the place of a line that begins. */
export function readPatches(state: DiffState, bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && !isStop(state, bytes, at)) at = readOn(state, bytes, at);
  return at;
}

// It stands before the next commit where there are several; a line of a hunk begins with its sign.
function isStop({ held, hunk }: DiffState, bytes: Buffer, at: number): boolean {
  return bytes[at] === 0 && hunk.oldLeft === 0 && hunk.newLeft === 0 && held.length === 0;
}

function readOn(state: DiffState, bytes: Buffer, at: number): number {
  const { hunk } = state;
  if (state.held.length > 0) return readLine(state, bytes, at);
  if (hunk.oldLeft > 0) return skipOldLines(state, bytes, at);
  const isRemark = hunk.isLineStart && bytes[at] === backslash;
  if (hunk.newLeft === 0 || isRemark) return readLine(state, bytes, at);
  if (hunk.isAllKept) return copyAddedLines(state, bytes, at);
  return takeKeptLines(state, bytes, at);
}

function readLine(state: DiffState, bytes: Buffer, at: number): number {
  const lineEnd = bytes.indexOf(newline, at);
  const piece = bytes.subarray(at, lineEnd < 0 ? bytes.length : lineEnd);
  const line = state.held.length > 0 ? Buffer.concat([state.held, piece]) : piece;
  if (line.length > longestLine) throw makeDamagedError('header');
  if (lineEnd < 0) {
    state.held = Buffer.from(line);
    return bytes.length;
  }
  state.held = noBytes;
  takePatchLine(state, line.toString('latin1'));
  return lineEnd + 1;
}
