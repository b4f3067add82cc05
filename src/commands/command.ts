import type { Messages } from '../messages.ts';
import type { CommandName, OptionName } from '../messages/help.ts';
import type { RunGit } from '../types.ts';

/** 0 clean, 1 findings, 2 could not check. */
export type ExitCode = 0 | 1 | 2;

/** What a command hands back to the edge that prints and exits. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** An option as parser and help read it; `values` closes the list of what a string may be. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly values?: readonly string[];
  /** Taken, but not listed: there is nothing yet that it could change. */
  readonly isUnlisted?: boolean;
}

export type OptionSpecs = Readonly<Partial<Record<OptionName, OptionSpec>>>;

/** Option values after parsing: unknown names and wrong values were refused before. */
export type OptionValues = Readonly<Partial<Record<OptionName, string | boolean>>>;

/** Where the text goes. */
export interface Terminal {
  /** Columns, or 80 when the output is no terminal. */
  readonly columns: number;
  readonly isTerminal: boolean;
}

/** Standard input; at a terminal, what a person types. */
interface StandardInput extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean;
}

/** Asks a person at the terminal. An answer is undefined when they want to stop (Ctrl-C, Esc). */
export interface Prompter {
  readonly show: (text: string) => void;
  readonly choose: <T extends string>(
    question: string,
    options: readonly { readonly value: T; readonly label: string }[],
  ) => Promise<T | undefined>;
  /** Asks again for as long as `refuse` says why not. */
  readonly askText: (
    question: string,
    refuse: (answer: string) => string | undefined,
  ) => Promise<string | undefined>;
  readonly confirm: (
    question: string,
    answers: { readonly yes: string; readonly no: string },
  ) => Promise<boolean | undefined>;
}

/** The outside world as the two entries hand it in. */
export interface World {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Asked only when there is something to say: looking at the terminal costs start-up time. */
  readonly terminal: () => Terminal;
  /** True in the hook: what could not be checked is not committed, and the first line says so. */
  readonly blocksCommit?: boolean;
  /** True when the hook script hands over the staged diff through standard input. */
  readonly isDiffPiped?: boolean;
  /** Standard input, for a command that is told to read it. */
  readonly stdin?: () => StandardInput;
  /** Loads what asks; called only when there is a person to be asked. */
  readonly loadPrompter?: (color: boolean) => Promise<Prompter>;
}

/** What a command gets. */
export interface Context extends World {
  readonly options: OptionValues;
  readonly positionals: readonly string[];
  readonly git: RunGit;
  /** Loads the user's language; called only when there is something to say. */
  readonly loadMessages: () => Promise<Messages>;
}

/** Something that can be run: options and arguments are parsed by what it declares. */
export interface Command {
  readonly name: string;
  readonly options: OptionSpecs;
  /** Names of positional arguments for the usage line, in order. */
  readonly positionals: readonly string[];
  /** True when it can do nothing without its argument. */
  readonly needsArgument?: boolean;
  /** True when the last argument may be given many times. */
  readonly takesMany?: boolean;
  /** What waits for its verdict in a hook: a commit when left out. */
  readonly blocks?: 'push' | undefined;
  readonly run: (context: Context) => Promise<Outcome>;
}

/** A command as users know it: `commands/index.ts` lists them, and parser, help and docs read that list. */
export interface NamedCommand extends Command {
  readonly name: CommandName;
}
