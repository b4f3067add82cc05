import type { NamedCommand } from './command.ts';

/** `keyguard fix`: moves staged secrets to `.env`, and has the code read them from there. */
export const fixCommand: NamedCommand = {
  name: 'fix',
  options: {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    format: { type: 'string', values: ['text', 'json'] },
  },
  positionals: [],
  run: async (context) => (await import('./fix/run-fix.ts')).runFix(context),
};
