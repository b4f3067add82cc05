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
  | 'in-browser'
  | 'in-image'
  | 'no-notation'
  | 'changed-since'
  | 'not-there';

/** What `fix` says. */
export interface FixMessages {
  readonly headline: (facts: {
    readonly stage: 'planned' | 'done';
    readonly fixed: number;
    readonly left: number;
  }) => string;
  /** One finding that is put right: its value under a variable's name now, or its file out of the commit. */
  readonly fixed: (facts: {
    readonly place: string;
    readonly name: string;
    readonly variable: string | undefined;
    readonly envFile: string | undefined;
  }) => string;
  readonly left: (facts: {
    readonly place: string;
    readonly name: string;
    readonly reason: LeftReasonName;
  }) => string;
  /** What makes a plan happen. */
  readonly sayYes: string;
}
