/** Why a finding is left to the person. */
export type LeftReasonName =
  | 'no-lookup'
  | 'not-text'
  | 'escaped'
  | 'not-alone'
  | 'not-here'
  | 'in-worker'
  // What a format wants instead of a lookup that it does not have.
  | 'json'
  | 'yaml'
  | 'toml'
  | 'ini'
  | 'xml'
  | 'csv'
  | 'sql'
  | 'properties'
  | 'nginx'
  | 'kubernetes'
  | 'helm'
  | 'net-settings'
  | 'gradle-properties'
  | 'pip-settings'
  | 'poetry-settings'
  | 'vercel'
  | 'netlify'
  | 'fly'
  | 'heroku'
  | 'postman'
  | 'ci-settings'
  | 'azure-pipelines'
  | 'jenkins'
  | 'composite-action'
  | 'no-secrets-here'
  | 'build-argument'
  | 'in-single-quotes'
  | 'haskell'
  | 'terraform-default'
  | 'in-browser'
  | 'in-image'
  | 'no-notation'
  | 'changed-since'
  | 'not-there'
  | 'no-comment'
  | 'skipped'
  | 'new-since';

/** What is done with one finding, as a person chooses. */
export type ChoiceName = 'fix' | 'allow' | 'skip' | 'rest' | 'quit';

/** What `fix` says. */
export interface FixMessages {
  readonly headline: (facts: {
    /** `unchanged`: a person looked at it and stopped. */
    readonly stage: 'planned' | 'done' | 'unchanged';
    readonly fixed: number;
    readonly left: number;
  }) => string;
  /** One finding that is put right: under a variable's name now, out of the commit with its file, or allowed by a comment. */
  readonly fixed: (facts: {
    readonly name: string;
    readonly variable: string | undefined;
    readonly envFile: string | undefined;
    readonly allowReason: string | undefined;
  }) => string;
  readonly left: (facts: { readonly name: string; readonly reason: LeftReasonName }) => string;
  /** The list of files that have changed, each as `file` gives it. */
  readonly files: (files: readonly string[]) => string;
  readonly file: (facts: { readonly path: string; readonly notes: readonly string[] }) => string;
  /** Where a file changes: in the index and on the disk, in one of them, only beside git, or only out of the index. */
  readonly where: Readonly<Record<'both' | 'index' | 'disk' | 'private' | 'unstaged', string>>;
  readonly isNew: string;
  /** These files had changes that are not staged, and have them still. */
  readonly stillUnstaged: (files: readonly string[]) => string;
  /** What is left for the person to do, in order. */
  readonly next: string;
  readonly commit: string;
  /** Without a terminal nobody can be asked; the command that does it stands behind. */
  readonly sayYes: string;
  /** The same of a plan that was asked for. */
  readonly doIt: string;
  readonly ask: (facts: { readonly number: number; readonly of: number; readonly name: string }) => string;
  readonly choices: Readonly<Record<ChoiceName, string>>;
  /** Instead of `allow`, where no comment can say it. */
  readonly cannotAllow: string;
  readonly askReason: string;
  readonly reasonMissing: string;
  readonly confirm: (facts: {
    readonly fixed: number;
    readonly allowed: number;
    readonly skipped: number;
  }) => string;
  readonly yes: string;
  readonly no: string;
}
