import { readSync } from 'node:fs';

import { KeyguardError } from '../errors.ts';
import type { GitOptions } from '../types.ts';

/**
 * What the hook script writes behind git's output, followed by git's exit code in three columns. The word in the middle is
 * a digest of what it starts git with, so that a bundle never reads the diff of a hook script with other flags.
 */
export const pipedMark = 'keyguard-diff 29abdf61 ';

/** The diff that the hook script began while node was starting, on standard input. */
export interface PipedDiff {
  /** Hands all of it on; throws when it is not all there. */
  readonly read: (take: TakePiece) => Promise<void>;
  /**
   * Takes out of the pipe what may have come by now. Whoever works on a piece for long calls this all the while, for git
   * stands still when the pipe is full.
   */
  readonly readAhead: () => void;
}

type TakePiece = NonNullable<GitOptions['onOutput']>;

const standardInput = 0;
const success = `${pipedMark}  0`;
// As much as a pipe holds on most systems.
const pieceSize = 65_536;
/** How many pieces wait at most: more than the longest piece of work, a chunk of the diff, is made of. */
const longestQueue = 32;
/** Milliseconds from one read ahead to the next: git needs a little more to fill the pipe. */
const interval = 0.1;
/** The same after a read that left the pipe empty: a read of an empty pipe would wait for git. */
const longInterval = 0.25;

/** A piece in a buffer that is used again, with room in front of it for what was held back of the piece before. */
interface Piece {
  readonly buffer: Buffer;
  length: number;
}

interface Pipe {
  readonly queue: Piece[];
  readonly spare: Piece[];
  isOver: boolean;
  /** When it pays to read ahead again. */
  due: number;
}

/** Opens standard input as the hook script hands it over; nothing is read yet. */
export function openPipedDiff(): PipedDiff {
  const pipe: Pipe = { queue: [], spare: [], isOver: false, due: 0 };
  return {
    read: (take) => readPieces(pipe, take),
    readAhead: () => {
      readAhead(pipe);
    },
  };
}

async function readPieces(pipe: Pipe, take: TakePiece): Promise<void> {
  let held: Buffer = Buffer.alloc(0);
  try {
    for (let piece = nextPiece(pipe); piece; piece = nextPiece(pipe)) {
      readAhead(pipe);
      const all = joinHeld(held, piece);
      const end = Math.max(0, all.length - success.length);
      held = Buffer.from(all.subarray(end));
      const pending = end > 0 ? take(all.subarray(0, end)) : undefined;
      if (pending) await pending;
      pipe.spare.push(piece);
    }
  } finally {
    pipe.isOver = true;
  }
  if (held.toString('latin1') !== success)
    throw new KeyguardError('git-failed', { command: 'git diff-index' });
}

function readAhead(pipe: Pipe): void {
  if (!pipe.isOver && pipe.queue.length < longestQueue && readClock() >= pipe.due) readPiece(pipe);
}

function nextPiece(pipe: Pipe): Piece | undefined {
  if (pipe.queue.length === 0 && !pipe.isOver) readPiece(pipe);
  return pipe.queue.shift();
}

function readPiece(pipe: Pipe): void {
  const piece = pipe.spare.pop() ?? { buffer: Buffer.allocUnsafeSlow(success.length + pieceSize), length: 0 };
  piece.length = readSync(standardInput, piece.buffer, success.length, pieceSize, null);
  pipe.due = readClock() + (piece.length < pieceSize ? longInterval : interval);
  if (piece.length > 0) pipe.queue.push(piece);
  else pipe.isOver = true;
}

/** The piece, behind the bytes that were held back of the one before it. */
function joinHeld(held: Buffer, { buffer, length }: Piece): Buffer {
  held.copy(buffer, success.length - held.length);
  return buffer.subarray(success.length - held.length, success.length + length);
}

/** Milliseconds. Not `performance.now()`: node loads eleven modules for that, which takes longer than a small commit. */
function readClock(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
