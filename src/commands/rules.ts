import type { NamedCommand } from './command.ts';
import { reportOptions } from './common-options.ts';

/** `keyguard rules`: lists every rule. */
export const rulesCommand: NamedCommand = {
  name: 'rules',
  options: { format: reportOptions.format },
  positionals: [],
  run: async (context) => (await import('./run-rules.ts')).runRules(context),
};
