/** Commands that have a line in the help. */
export type CommandName =
  | 'init'
  | 'install'
  | 'uninstall'
  | 'doctor'
  | 'check-staged'
  | 'check-message'
  | 'check-push'
  | 'scan'
  | 'rules'
  | 'explain'
  | 'respond'
  | 'fix';

/** Commands whose help says more than a line. */
export type NotedCommand = 'scan';

/** Options that have a line in the help, in its order. */
export const optionNames = [
  'user',
  'dry-run',
  'yes',
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
