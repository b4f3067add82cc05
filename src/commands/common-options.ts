import { languages } from '../messages.ts';
import type { OptionSpecs } from './command.ts';

/** Options that every command takes. */
export const commonOptions = {
  lang: { type: 'string', values: languages },
  color: { type: 'boolean' },
  config: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  verbose: { type: 'boolean', isUnlisted: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies OptionSpecs;

/** Options of commands that end in a report. */
export const reportOptions = {
  format: { type: 'string', values: ['text', 'json'] },
  output: { type: 'string', short: 'o' },
  baseline: { type: 'boolean', isUnlisted: true },
} as const satisfies OptionSpecs;
