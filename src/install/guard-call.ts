import { quoteWord } from './shell-word.ts';

/** What someone whose commit is blocked because keyguard is missing has to know. */
export interface WaysOut {
  /** The command that brings keyguard back. */
  readonly cure: string;
  /** The variable that goes on without the hook. */
  readonly skip: string;
}

/**
 * Lets a call of the package's script say what to do where that is missing, for a shell alone would say that it cannot open a
 * file. What ends it is still the shell's own failure.
 */
export function guardCall(call: string, { cure, skip }: WaysOut): string {
  const file = new RegExp(String.raw`^sh (?<file>${shellPath}) `, 'u').exec(call)?.groups?.['file'];
  if (file === undefined) return call;
  const text = `keyguard: blocked, nothing was checked: it is not in node_modules. To put it right: ${cure}. To go on without: ${skip} git ...`;
  return `{ [ -f ${file} ] || echo ${quoteWord(text)} >&2; ${call}; }`;
}

/** A path as one word of a shell command, for a regular expression. */
export const shellPath = String.raw`(?:[\w./-]+|'(?:[^']|'\\'')*')`;

/** A call with or without that guard, for a regular expression. */
export function matchGuarded(call: string): string {
  return String.raw`(?:\{ \[ -f ${shellPath} \] \|\| echo '(?:[^']|'\\'')*' >&2; ${call}; \}|${call})`;
}
