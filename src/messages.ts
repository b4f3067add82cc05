import type { Step, StepAction } from './advice-types.ts';
import type { ErrorCode, ErrorDetails } from './errors.ts';
import type { RuleMessages } from './rule-messages.ts';
import type { Encoding, SkipReason } from './types.ts';

/** The languages that keyguard speaks. */
export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** What happened (with why, where it is known), and what to do next. */
interface ErrorText {
  readonly what: string;
  /** One thing to do a line. */
  readonly next: string;
  /** How to commit without the check, where keyguard itself or its settings may be at fault; said when a commit waits. */
  readonly skip?: string;
}

/** Sentences for every error; each takes what the code's thrower knows, and does without what it does not. */
export type ErrorMessages = Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorText>>;

/** Sentences for every step of an advice; the command or code that a step shows stands below its sentence. */
export type StepMessages = { readonly [A in StepAction]: (step: Step<A>) => string };

/** What a report says around its findings. */
export interface ReportMessages {
  /** First line when one secret blocks: it alone has to tell the story. */
  readonly blocked: (facts: { readonly name: string; readonly place: string }) => string;
  /** First line when it is the file as a whole. */
  readonly blockedFile: (facts: { readonly name: string; readonly place: string }) => string;
  readonly blockedByMany: (facts: {
    readonly count: number;
    readonly files: number;
    readonly name: string;
    readonly place: string;
  }) => string;
  /** First line when there are only warnings. */
  readonly warned: (facts: {
    readonly count: number;
    readonly name: string;
    readonly place: string;
  }) => string;
  /** First line when an error, not a finding, blocks; `what` is the error's own sentence. */
  readonly notChecked: (what: string) => string;
  /** Marks a finding that is only shown. */
  readonly warning: string;
  /** Behind a name: what stands in the file is the secret in these encodings, the outermost first. */
  readonly encodedIn: (chain: readonly Encoding[]) => string;
  readonly alsoIn: string;
  readonly andMorePlaces: (count: number) => string;
  readonly howToFix: string;
  /** For several findings: each shows, behind an arrow, what to write in the value's place. */
  readonly moveEach: (envFile: string) => string;
  /** Behind a name: not the password alone, the text that it is a part of. */
  readonly wholeUrl: string;
  readonly replaceEach: string;
  readonly importEach: string;
  readonly stageAgainEach: string;
  readonly revokeEach: string;
  readonly revokeEachFirst: string;
  /** For files that a comment cannot let pass; the setting stands below. */
  readonly allowFilesEach: string;
  readonly andMoreFindings: (count: number) => string;
  readonly perFile: (facts: { readonly file: string; readonly count: number }) => string;
  readonly andMoreFiles: (count: number) => string;
  readonly noVerify: string;
  readonly checked: (facts: { readonly files: number; readonly addedLines: number }) => string;
  readonly allowed: (count: number) => string;
  /** What comments let pass without naming the rule, or without a reason: a list of places. */
  readonly allowedLoosely: (facts: { readonly list: readonly string[]; readonly more: number }) => string;
  readonly rulesOff: (facts: { readonly list: readonly string[]; readonly more: number }) => string;
  readonly unlisted: (count: number) => string;
  readonly skipped: (facts: { readonly list: readonly string[]; readonly more: number }) => string;
  readonly skippedFile: (facts: { readonly file: string; readonly reason: SkipReason }) => string;
  readonly joinSentences: (sentences: readonly string[]) => string;
  /** The one line of a clean check that left something out. */
  readonly cleanExcept: (exceptions: string) => string;
  /** What a scan says in their place: nothing is committed. */
  readonly tree: Pick<
    ReportMessages,
    'blocked' | 'blockedFile' | 'blockedByMany' | 'warned' | 'warning' | 'stageAgainEach' | 'checked'
  >;
}

/** What installing and uninstalling did, or would do, to one file. */
export type InstallEventKind =
  | 'hook-installed'
  | 'hook-updated'
  | 'hook-unchanged'
  | 'hook-removed'
  | 'hook-restored'
  | 'hook-foreign'
  | 'hook-absent'
  | 'called-by-other'
  | 'previous-chained'
  | 'previous-off'
  | 'previous-set-aside'
  | 'previous-left'
  | 'edits-saved'
  | 'own-lines-kept'
  | 'script-added'
  | 'script-unchanged'
  | 'script-by-hand'
  | 'script-removed'
  | 'script-left'
  | 'package-json-absent'
  | 'ignore-added'
  | 'ignore-unchanged'
  | 'ignore-overruled'
  | 'env-tracked';

export interface InstallEvent {
  readonly kind: InstallEventKind;
  readonly file: string;
  /** The script, the lines or the command that the sentence names. */
  readonly text?: string;
}

/** What `init`, `install` and `uninstall` say. */
export interface InstallMessages {
  readonly events: Readonly<Record<InstallEventKind, (event: Omit<InstallEvent, 'kind'>) => string>>;
  /** Heads the list when nothing is written. */
  readonly dryRun: string;
  /** The one line under npm's `prepare` when there is nothing to install into; `what` is the error's own sentence. */
  readonly notInstalled: (what: string) => string;
}

/** Commands that have a line in the help. */
export type CommandName = 'init' | 'install' | 'uninstall' | 'check-staged' | 'scan' | 'rules' | 'explain';

/** Commands whose help says more than a line. */
export type NotedCommand = 'scan';

/** Options that have a line in the help, in its order. */
export const optionNames = [
  'dry-run',
  'format',
  'output',
  'baseline',
  'config',
  'lang',
  'color',
  'quiet',
  'verbose',
  'help',
  'version',
] as const;

export type OptionName = (typeof optionNames)[number];

/** What `--help` says. */
export interface HelpMessages {
  readonly tagline: string;
  readonly usage: string;
  readonly command: string;
  readonly options: string;
  readonly commandsTitle: string;
  readonly optionsTitle: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly optionSummaries: Readonly<Record<OptionName, string>>;
  readonly notes: Readonly<Record<NotedCommand, readonly string[]>>;
  readonly more: string;
  readonly exitCodes: string;
}

/** Every sentence that keyguard says; a locale fills it, and a missing sentence does not compile. */
export interface Messages {
  readonly language: Language;
  readonly errors: ErrorMessages;
  readonly report: ReportMessages;
  readonly install: InstallMessages;
  readonly steps: StepMessages;
  readonly rules: RuleMessages;
  readonly help: HelpMessages;
}
