import type { Command } from './command.ts';
import { runScan } from './run-scan.ts';

/** `check-message FILE`: what the commit-msg hook runs. */
export const checkMessageCommand: Command = {
  name: 'check-message',
  options: {},
  positionals: ['path'],
  needsArgument: true,
  run: runScan,
};
