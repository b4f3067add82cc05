import type { NamedCommand } from './command.ts';
import { reportOptions } from './common-options.ts';

/** `keyguard doctor`: tells whether this clone is protected, and proves it. */
export const doctorCommand: NamedCommand = {
  name: 'doctor',
  options: { format: reportOptions.format, verbose: { type: 'boolean' } },
  positionals: [],
  run: async (context) => (await import('./doctor/run-doctor.ts')).runDoctor(context),
};
