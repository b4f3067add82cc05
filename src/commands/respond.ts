import type { NamedCommand } from './command.ts';

/** `keyguard respond [FINGERPRINT|RULE]`: what to do about a secret that has leaked. */
export const respondCommand: NamedCommand = {
  name: 'respond',
  options: { format: { type: 'string', values: ['text', 'json'] }, verbose: { type: 'boolean' } },
  positionals: ['fingerprint|rule'],
  run: async (context) => (await import('./respond/run-respond.ts')).runRespond(context),
};
