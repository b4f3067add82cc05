import { jsonReporter } from './json.ts';
import type { Reporter } from './reporter.ts';
import { textReporter } from './text.ts';

/** Every output format by its name; parser, help and docs read this table. */
export const reporters = { text: textReporter, json: jsonReporter } as const satisfies Record<
  string,
  Reporter
>;
