import type { NamedCommand } from './command.ts';

/** `keyguard explain RULE`: tells about one rule. */
export const explainCommand: NamedCommand = {
  name: 'explain',
  options: { format: { type: 'string', values: ['text', 'json'] } },
  positionals: ['rule'],
  needsArgument: true,
  run: async (context) => (await import('./run-explain.ts')).runExplain(context),
};
