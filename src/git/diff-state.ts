import { KeyguardError } from '../errors.ts';
import type { Chunk, SourceFile } from '../types.ts';
import { type ChunkWriter, createChunkWriter } from './chunk-writer.ts';
import type { LineRanges } from './line-ranges.ts';
import type { PatchSection } from './patch-sections.ts';
import { type RawEntries, createRawEntries } from './raw-entries.ts';

/** Takes what a diff says, in the order in which it says it. */
export interface DiffHandlers {
  /** All files, before anything else; the diff is read on when the promise is settled. */
  readonly files: (files: readonly SourceFile[]) => Promise<void> | undefined;
  /** Lines that a hunk adds; gives those of them that are wanted as chunks. */
  readonly hunk: (file: SourceFile, first: number, last: number) => LineRanges;
  readonly chunk: (chunk: Chunk) => void;
}

/** What the hunk that is being read still has to bring. */
export interface HunkState {
  oldLeft: number;
  newLeft: number;
  /** The next byte is a line's sign. */
  isLineStart: boolean;
  /** Number of the next added line. */
  line: number;
  /** How many lines it adds in all. */
  size: number;
  /** The wanted ones of them. */
  kept: LineRanges;
  isAllKept: boolean;
  /** The range of `kept` that `line` is in or before. */
  keptAt: number;
  isWholeFile: boolean;
}

/** State of the parser of `git diff-index --raw -z -U0`. */
export interface DiffState {
  readonly handlers: DiffHandlers;
  readonly writer: ChunkWriter;
  raw: RawEntries;
  readonly hunk: HunkState;
  part: 'raw' | 'patches';
  /** The beginning of a line outside hunks whose end has not come yet. */
  held: Buffer;
  file: SourceFile | undefined;
  nextFile: number;
  /** The file's sections, of which so many have begun. */
  sections: readonly PatchSection[];
  begun: number;
  /** Where the line before stood: it tells which lines may follow. */
  place: 'start' | 'header' | 'indexed' | 'hunk';
}

/** Makes the state that a parser begins with. */
export function createDiffState(handlers: DiffHandlers): DiffState {
  return {
    handlers,
    writer: createChunkWriter(handlers.chunk),
    raw: createRawEntries(),
    hunk: {
      oldLeft: 0,
      newLeft: 0,
      isLineStart: true,
      line: 1,
      size: 0,
      kept: [],
      isAllKept: false,
      keptAt: 0,
      isWholeFile: false,
    },
    part: 'raw',
    held: Buffer.alloc(0),
    file: undefined,
    nextFile: 0,
    sections: [],
    begun: 0,
    place: 'start',
  };
}

/** Begins anew, for the next diff of the same output: that of the commit with this id. */
export function resetDiffState(state: DiffState, commit: string): void {
  state.raw = createRawEntries(commit);
  state.part = 'raw';
  state.file = undefined;
  state.nextFile = 0;
  state.sections = [];
  state.begun = 0;
  state.place = 'start';
}

/** The error for output that is not what git prints; `reason` says where. */
export function makeDamagedError(reason: string): KeyguardError {
  return new KeyguardError('git-output-damaged', { command: 'git diff-index', reason });
}
