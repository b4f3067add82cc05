import { readSync } from 'node:fs';

import { KeyguardError } from '../errors.ts';
import type { GitOptions } from '../types.ts';

/**
 * What the hook script writes behind git's output, followed by git's exit code in three columns. The word in the middle is
 * a digest of what it starts git with, so that a bundle never reads the diff of a hook script with other flags.
 */
export const pipedMark = 'keyguard-diff 29abdf61 ';

const standardInput = 0;
const pieceSize = 65_536;
const success = `${pipedMark}  0`;

/** Takes the diff that the hook script began while node was starting, from standard input; throws when it is not all there. */
export async function readPipedDiff(take: NonNullable<GitOptions['onOutput']>): Promise<void> {
  let held: Buffer = Buffer.alloc(0);
  for (;;) {
    const piece = Buffer.allocUnsafe(held.length + pieceSize);
    held.copy(piece);
    const length = held.length + readSync(standardInput, piece, held.length, pieceSize, null);
    if (length === held.length) break;
    const end = Math.max(0, length - success.length);
    held = Buffer.from(piece.subarray(end, length));
    const pending = end > 0 ? take(piece.subarray(0, end)) : undefined;
    if (pending) await pending;
  }
  if (held.toString('latin1') !== success)
    throw new KeyguardError('git-failed', { command: 'git diff-index' });
}
