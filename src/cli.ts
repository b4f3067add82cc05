#!/usr/bin/env node
import { runCommandLine } from './commands/run-command-line.ts';

process.exitCode = 2;

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const { exitCode, stdout, stderr } = await runCommandLine(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  terminal: () => ({ columns: process.stdout.columns ?? 80, isTerminal: process.stdout.isTTY }),
});
// A reader that went away (`keyguard … | head`) must not turn a verdict into a crash.
if (stdout !== undefined) process.stdout.on('error', ignoreBrokenPipe).write(stdout);
if (stderr !== undefined) process.stderr.on('error', ignoreBrokenPipe).write(stderr);
process.exitCode = exitCode;
