import { KeyguardError } from '../../errors.ts';
import {
  type DiffHandlers,
  type DiffState,
  createDiffState,
  makeDamagedError,
  resetDiffState,
} from '../diff-state.ts';
import { endPatches, readPatches } from '../parse-diff.ts';
import { finishHunk } from '../patch-line.ts';
import { readRawEntries } from '../raw-entries.ts';

/** A commit, as it is announced before its message and its diff. */
export interface CommitHeader {
  readonly id: string;
  /** As git sees them: of a commit at the edge of a shallow clone there are none. */
  readonly parents: readonly string[];
}

/** Takes what a log says of each commit: header, message, files, hunks with their chunks, end. */
export interface LogHandlers extends DiffHandlers {
  readonly commit: (header: CommitHeader) => void;
  /** A piece of the message; `isEnd` with the last one, which may be empty. */
  readonly message: (bytes: Buffer, isEnd: boolean) => void;
  readonly end: () => void;
}

/** Reads the output of `git diff-tree --stdin` with `logFormat`, in pieces of any size. */
export interface LogParser {
  readonly feed: (bytes: Buffer) => Promise<void> | undefined;
  /** Makes sure that nothing is missing. */
  readonly end: () => void;
  /** When nothing more will come: ends the last commit if nothing of it is missing, else hands on the lines of its last hunk. */
  readonly abandon: () => 'whole' | 'broken';
}

/** Each field ends in a NUL, which neither an id nor a message can hold; so does the whole, and one stands before it. */
export const logFormat = 'tformat:%x00%H%x00%P%x00%B%x00';

type Part = 'start' | 'id' | 'parents' | 'message' | 'terminator' | 'gap' | 'raw' | 'patches';

interface LogState {
  readonly handlers: LogHandlers;
  readonly diff: DiffState;
  part: Part;
  held: string;
  id: string;
}

const newline = 10;
/** An octopus has some parents, not thousands. */
const longestField = 65_536;

/** Makes a parser that throws `git-output-damaged` when anything is not as git prints it. */
export function createLogParser(handlers: LogHandlers): LogParser {
  const state: LogState = { handlers, diff: createDiffState(handlers), part: 'start', held: '', id: '' };
  return {
    feed: (bytes) => feed(state, bytes, 0),
    end: () => {
      endLog(state);
    },
    abandon: () => abandon(state),
  };
}

function feed(state: LogState, bytes: Buffer, from: number): Promise<void> | undefined {
  let at = from;
  while (at < bytes.length) {
    if (state.part === 'raw') {
      const rest = readRawEntries(state.diff.raw, bytes.subarray(at));
      if (!rest) return undefined;
      at = bytes.length - rest.length;
      state.part = 'patches';
      state.diff.part = 'patches';
      const pending = state.handlers.files(state.diff.raw.files);
      if (pending) return pending.then(() => feed(state, bytes, at));
    } else at = state.part === 'patches' ? takePatches(state, bytes, at) : takeHeader(state, bytes, at);
  }
  return undefined;
}

function takePatches(state: LogState, bytes: Buffer, from: number): number {
  const at = readPatches(state.diff, bytes, from);
  if (at < bytes.length) endCommit(state);
  return at;
}

function endCommit(state: LogState): void {
  if (state.part === 'patches') endPatches(state.diff);
  state.part = 'start';
  state.handlers.end();
}

function takeHeader(state: LogState, bytes: Buffer, at: number): number {
  if (state.part === 'message') return takeMessage(state, bytes, at);
  if (state.part === 'id' || state.part === 'parents') return takeField(state, bytes, at);
  const isDiffNext = state.part === 'gap' && bytes[at] === newline;
  if (!isDiffNext && bytes[at] !== 0) throw makeLogError('header');
  if (isDiffNext) state.part = 'raw';
  else if (state.part === 'terminator') state.part = 'gap';
  else {
    if (state.part === 'gap') endCommit(state);
    state.part = 'id';
  }
  return at + 1;
}

function takeField(state: LogState, bytes: Buffer, at: number): number {
  const end = bytes.indexOf(0, at);
  state.held += bytes.toString('latin1', at, end < 0 ? bytes.length : end);
  if (state.held.length > longestField) throw makeLogError('header');
  if (end < 0) return bytes.length;
  const ids = state.held === '' ? [] : state.held.split(' ');
  if (!ids.every((id) => /^[\da-f]{40,64}$/u.test(id))) throw makeLogError('header');
  if (state.part === 'id') {
    state.id = ids.length === 1 ? state.held : '';
    if (state.id === '') throw makeLogError('header');
    state.part = 'parents';
  } else {
    resetDiffState(state.diff, state.id);
    state.handlers.commit({ id: state.id, parents: ids });
    state.part = 'message';
  }
  state.held = '';
  return end + 1;
}

function takeMessage(state: LogState, bytes: Buffer, at: number): number {
  const end = bytes.indexOf(0, at);
  state.handlers.message(bytes.subarray(at, end < 0 ? bytes.length : end), end >= 0);
  if (end < 0) return bytes.length;
  state.part = 'terminator';
  return end + 1;
}

function endLog(state: LogState): void {
  if (state.part === 'start') return;
  if (state.part === 'raw') throw makeDamagedError('end');
  if (state.part !== 'patches' && state.part !== 'gap') throw makeLogError('end');
  endCommit(state);
}

function abandon(state: LogState): 'whole' | 'broken' {
  try {
    endLog(state);
    return 'whole';
  } catch {
    // It is what broke off; why is known to whoever calls this.
    finishHunk(state.diff);
    return 'broken';
  }
}

/** The error for a log that is not what git prints. */
export function makeLogError(reason: string): KeyguardError {
  return new KeyguardError('git-output-damaged', { command: 'git diff-tree', reason });
}
