import type { NamedCommand } from './command.ts';
import { reportOptions } from './common-options.ts';

/** `keyguard scan`: looks at files as they are on the disk, or at standard input. */
export const scanCommand: NamedCommand = {
  name: 'scan',
  options: reportOptions,
  positionals: ['path'],
  takesMany: true,
  run: async (context) => (await import('./run-scan.ts')).runScan(context),
};
