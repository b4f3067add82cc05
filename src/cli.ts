#!/usr/bin/env node
import { runCommandLine } from './commands/run-command-line.ts';
import { printOutcome, readTerminal } from './print-outcome.ts';

process.exitCode = 2;

printOutcome(
  await runCommandLine(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    terminal: readTerminal,
    stdin: () => process.stdin,
    loadPrompter: async (color) => (await import('./create-prompter.ts')).createPrompter(color),
  }),
);
