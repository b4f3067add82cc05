import type { Encoding, SkipReason } from '../types.ts';

/** The first finding, for the first line; `place` is its file and line. */
interface Story {
  readonly name: string;
  readonly place: string;
  readonly line: number;
}

/** What a report says around its findings. */
export interface ReportMessages {
  /** First line when one secret blocks: it alone has to tell the story. */
  readonly blocked: (facts: Story) => string;
  /** First line when it is the file as a whole. */
  readonly blockedFile: (facts: Story) => string;
  readonly blockedByMany: (facts: Story & { readonly count: number; readonly files: number }) => string;
  /** First line when there are only warnings. */
  readonly warned: (facts: Story & { readonly count: number }) => string;
  /** First line when an error, not a finding, blocks; `what` is the error's own sentence. */
  readonly notChecked: (what: string) => string;
  /** Marks a finding that is only shown. */
  readonly warning: string;
  /** Behind a name: what stands in the file is the secret in these encodings, the outermost first. */
  readonly encodedIn: (chain: readonly Encoding[]) => string;
  readonly alsoIn: string;
  readonly andMorePlaces: (count: number) => string;
  readonly howToFix: string;
  /** Above steps that are told in short: how to get them in full, to be done by hand; the command stands behind it. */
  readonly howToFixInShort: string;
  /** Last of all, before the command that does the steps above, or some of them. */
  readonly runFix: (facts: { readonly isAll: boolean }) => string;
  /** For several findings: each shows, behind an arrow, what to write in the value's place. */
  readonly moveEach: (envFile: string) => string;
  /** Behind a name: not the password alone, the text that it is a part of. */
  readonly wholeUrl: string;
  readonly replaceEach: string;
  readonly importEach: string;
  readonly stageAgainEach: string;
  readonly revokeEach: string;
  /** The same of what is only staged: it is in none of these. */
  readonly revokeEachStaged: (notIn: readonly string[]) => string;
  /** `branch`: of a remote; when it is left out, what is in HEAD is meant. */
  readonly revokeEachFirst: (branch: string | undefined) => string;
  /** For files that a comment cannot let pass; the setting stands below. */
  readonly allowFilesEach: string;
  readonly andMoreFindings: (count: number) => string;
  readonly perFile: (facts: { readonly file: string; readonly count: number }) => string;
  readonly andMoreFiles: (count: number) => string;
  readonly noVerify: string;
  readonly checked: (facts: {
    readonly files: number;
    readonly addedLines: number;
    readonly commits?: number;
  }) => string;
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
  /** What a check of a push says in their place: it is committed already. */
  readonly push: Pick<
    ReportMessages,
    | 'blocked'
    | 'blockedFile'
    | 'blockedByMany'
    | 'warned'
    | 'notChecked'
    | 'warning'
    | 'stageAgainEach'
    | 'noVerify'
    | 'checked'
  > & {
    /** How to push without the check. */
    readonly skip: string;
  };
  /** Where a finding is: in that commit, or tag, or object that is neither. */
  readonly foundIn: (facts: {
    readonly kind: 'commit' | 'tag' | 'object';
    readonly name: string;
    readonly subject: string;
  }) => string;
  /** Behind that: the same value is in further commits. */
  readonly andMoreCommits: (count: number) => string;
  /** In a file's place: what is said about a commit or tag. */
  readonly messageOf: Readonly<Record<'commit' | 'tag' | 'object', string>>;
  /** What a check of a commit's message says in their place: it has lines, but is no file. */
  readonly message: Pick<ReportMessages, 'blocked' | 'blockedByMany' | 'warned' | 'checked'>;
}
