/** Why a finding is left to the person. */
export type LeftReasonName =
  | 'no-lookup'
  | 'not-text'
  | 'escaped'
  | 'not-alone'
  | 'not-here'
  | 'in-worker'
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
