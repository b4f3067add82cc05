import type { Outcome, Terminal } from './commands/command.ts';

/** Writes what a command has to say and sets its exit code; the process then ends by itself, once all is written. */
export function printOutcome({ exitCode, stdout, stderr }: Outcome): void {
  if (stdout !== undefined) process.stdout.on('error', ignoreBrokenPipe).write(stdout);
  if (stderr !== undefined) process.stderr.on('error', ignoreBrokenPipe).write(stderr);
  process.exitCode = exitCode;
}

/** Tells where the text goes. */
export function readTerminal(): Terminal {
  return { columns: process.stdout.columns ?? 80, isTerminal: process.stdout.isTTY };
}

/** A reader that went away (`git commit | head`) must not turn a verdict into a crash. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
