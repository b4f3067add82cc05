import type { Messages } from '../messages.ts';
import type { RunGit } from '../types.ts';

/** 0 clean, 1 findings, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** What a command hands back to the edge that prints and exits. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** An option as parser and help read it; `type` and `short` are those of `node:util` parseArgs. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly values?: readonly string[];
}

/** Option values after parsing: unknown names and wrong values were refused before. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What a command gets from the outside world. */
export interface Context {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly options: OptionValues;
  readonly positionals: readonly string[];
  readonly git: RunGit;
  /** Loads the user's language; called only when there is something to say. */
  readonly loadMessages: () => Promise<Messages>;
  /** Terminal columns, or 80 when the output is not a terminal. */
  readonly columns: number;
  readonly color: boolean;
}

/** One command: `commands/index.ts` lists them, and parser, help and docs read that list. */
export interface Command {
  readonly name: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Names of positional arguments for the usage line, in order. */
  readonly positionals: readonly string[];
  readonly run: (context: Context) => Promise<Outcome>;
}
