import type { ChildProcess } from 'node:child_process';

import type { GitOptions } from '../types.ts';

/** What came of reading a program's output: everything that was collected, or why it was given up. */
export type Output = { readonly collected: Buffer } | { readonly failure: unknown };

/**
 * Collects what the program prints, or hands it on piece by piece: the program waits while the taker is busy, and is ended
 * when the taker throws. The answer settles once the program has closed its output and the taker has taken everything.
 */
export function readOutput(child: ChildProcess, onOutput: GitOptions['onOutput']): () => Promise<Output> {
  const { stdout } = child;
  const parts: Buffer[] = [];
  let failed: { readonly failure: unknown } | undefined;
  let busy: Promise<void> | undefined;
  const fail = (failure: unknown): void => {
    failed ??= { failure };
    busy = undefined;
    child.kill();
    stdout?.destroy();
  };
  const take = (bytes: Buffer): void => {
    const pending = onOutput?.(bytes);
    if (pending) stdout?.pause();
    busy = pending?.then(takeWaiting).catch(fail);
  };
  const takeWaiting = async (): Promise<void> => {
    for (let bytes = parts.shift(); bytes; bytes = parts.shift()) await onOutput?.(bytes);
    busy = undefined;
    stdout?.resume();
  };
  stdout?.on('data', (bytes: Buffer) => {
    try {
      // Node resumes a paused pipe when the program ends, so pieces may come while the taker is still busy.
      if (!onOutput || busy) parts.push(bytes);
      else if (!failed) take(bytes);
    } catch (error) {
      fail(error);
    }
  });
  return async () => {
    await busy;
    return failed ?? { collected: Buffer.concat(parts) };
  };
}
