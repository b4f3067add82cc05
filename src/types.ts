/** How much a finding weighs: an error blocks the commit, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** What makes a rule fire, from the most to the least specific; of two rules at one place the earlier kind wins. */
export type RuleKind =
  | 'private-key'
  | 'structured'
  | 'contextual'
  | 'url-credential'
  | 'own-secret'
  | 'generic'
  | 'file';

/** Seeded source of made-up values, so that no token-shaped text stands in the tree. */
export interface Make {
  /** A string of `length` characters drawn from `alphabet`. */
  readonly from: (alphabet: string, length: number) => string;
  readonly alnum: (length: number) => string;
  readonly lower: (length: number) => string;
  readonly upper: (length: number) => string;
  readonly digits: (length: number) => string;
  readonly hex: (length: number) => string;
  readonly base64: (length: number) => string;
  readonly base64url: (length: number) => string;
  readonly bytes: (length: number) => Uint8Array;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A pattern's hit before it is believed: what `validate` judges. */
export interface Candidate {
  readonly secret: string;
  /** All named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The file's path from the repository's root, with `/`. */
  readonly path: string;
  /** The text that the pattern ran on: at least the whole line, or the window around the keyword in a long one. */
  readonly window: string;
  /** Where `secret` begins in `window`, in UTF-16 code units. */
  readonly index: number;
}

/** Offline judgement of a candidate: checksum, structure or likeness; never the network. */
export type Validate = (candidate: Candidate) => boolean;

/** A value to plant in a carrier; `secret` is the part that is reported when it is not the whole text. */
export type Sample = string | { readonly text: string; readonly secret: string };

interface RuleFacts {
  /** Permanent, kebab-case, provider first. */
  readonly id: string;
  /** What a person calls it: "Stripe secret key". */
  readonly name: string;
  readonly severity: Severity;
  /** The environment variable that the value is moved to. */
  readonly env: string;
}

/** A rule that looks for text. */
export interface PatternRule extends RuleFacts {
  readonly kind: Exclude<RuleKind, 'file' | 'own-secret'>;
  /** Lower case; the pattern runs only near one of them, whatever its case in the text. */
  readonly keywords: readonly string[];
  /** Has one group named `secret`; its flags are `i` or none. */
  readonly pattern: RegExp;
  /** True when a match may span lines: the matcher then looks at the whole block, also around the added lines. */
  readonly multiline?: boolean;
  /** Shannon entropy in bits a character that the secret must have at least. */
  readonly minEntropy?: number;
  /** An exported function of `rules/_checks.ts`, `_checksums.ts` or `_judge.ts`, so that the slim table can name it. */
  readonly validate?: Validate;
  /** What stands before a bare value so that it is found (contextual and generic rules), `env` when left out. */
  readonly sample: (make: Make) => Sample;
  readonly nearMisses: (make: Make) => readonly string[];
}

/** A rule about a file that does not belong in a repository, whatever it holds. */
export interface FileRule extends RuleFacts {
  readonly kind: 'file';
  /** Matched against the path from the repository's root, with `/`. */
  readonly path: RegExp;
  /** Decides from the added text (or a large file's part of it); any text counts when left out. */
  readonly validateText?: (text: string) => boolean;
  readonly samplePaths: readonly string[];
  readonly nearMissPaths: readonly string[];
}

/** Where and how the old key is killed. */
export type Revoke =
  | { readonly via: 'dashboard'; readonly url?: string; readonly path?: readonly string[] }
  | { readonly via: 'command'; readonly command: string; readonly url?: string }
  | { readonly via: 'support'; readonly url: string }
  | { readonly via: 'self' };

/** One provider: facts that its rules share. */
export interface Provider {
  readonly name: string;
  readonly docs?: string;
  readonly revoke: Revoke;
  readonly rules: readonly (PatternRule | FileRule)[];
}

/** A pattern rule as the matcher takes it: no names, no facts, nothing to build samples with. */
export interface ScanRule {
  readonly id: string;
  readonly kind: PatternRule['kind'];
  readonly severity: Severity;
  readonly keywords: readonly string[];
  readonly source: string;
  readonly flags: '' | 'i';
  readonly multiline: boolean;
  readonly minEntropy: number;
  readonly validate?: Validate;
}

/** A file rule as the matcher takes it. */
export interface ScanFileRule {
  readonly id: string;
  readonly severity: Severity;
  readonly path: RegExp;
  readonly validateText?: (text: string) => boolean;
}

/** What the matcher works with: generated from the providers, so that the commit path loads no facts. */
export interface RuleTable {
  readonly patterns: readonly ScanRule[];
  readonly files: readonly ScanFileRule[];
}

/** Facts about a rule that are needed once there is a finding. */
export interface RuleDetails {
  readonly id: string;
  readonly name: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly env: string;
  readonly provider: string;
  readonly revoke: Revoke;
  readonly docs?: string;
}

/** A staged file, as git's raw line tells it. */
export interface SourceFile {
  /** Path from the repository's root, with `/`; bytes that are not UTF-8 are kept as lone surrogates U+DC80..U+DCFF. */
  readonly path: string;
  /** The path's own bytes, for handing back to git. */
  readonly rawPath: Uint8Array;
  readonly status: 'added' | 'modified' | 'renamed' | 'copied' | 'type-changed' | 'submodule' | 'deleted';
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Object id of the staged content. */
  readonly blob: string;
  /** Object id of the content before, all zeros for a new file. */
  readonly oldBlob: string;
}

/** Consecutive lines of one file, as they stand in it: bytes, and where they are from. */
export interface Chunk {
  readonly file: SourceFile;
  /** UTF-8, or latin1 when `encoding` says so; UTF-16 is decoded to UTF-8 before. Valid until the sink returns. */
  readonly bytes: Uint8Array;
  readonly encoding: 'utf8' | 'latin1';
  /** Matches that begin in [start, end) belong to this chunk; the bytes around are context from its neighbours. */
  readonly start: number;
  readonly end: number;
  /** 1-based line number of bytes[0] in the new file. */
  readonly line: number;
  /** UTF-16 code units of that line before bytes[0]; not 0 only inside a line too long for one chunk. */
  readonly column: number;
  /** True when the chunk holds the whole file. */
  readonly isWhole: boolean;
}

/** Why something was not looked at. */
export type SkipReason = 'binary' | 'too-large' | 'encrypted' | 'submodule' | 'unreadable';

export interface Skipped {
  readonly file: string;
  readonly reason: SkipReason;
}

/** What was and was not looked at. */
export interface Coverage {
  readonly files: number;
  readonly addedLines: number;
  readonly bytes: number;
  readonly skipped: readonly Skipped[];
}

declare const raw: unique symbol;

/** A raw secret: opaque, prints as `[secret]`; only `scan` and `fix` can open it. */
export interface Secret {
  readonly [raw]: true;
}

/** A place in a file: 1-based lines, 1-based UTF-16 columns, the end column exclusive. */
export interface Span {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A rule's hit, still holding the raw text. Never leaves `scan`, `fix` and the command that joins them. */
export interface Match {
  readonly ruleId: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly file: SourceFile;
  readonly span: Span;
  readonly secret: Secret;
  /** The line of the secret (its first line when it spans several), whole or cut around it, raw. */
  readonly line: Secret;
  /** The line above when the chunk holds it, raw. */
  readonly lineAbove?: Secret;
  /** The name that the value is assigned to in the code, if there is one. */
  readonly identifier?: string;
}

/** The line of a finding with everything secret taken out, safe to print once escaped. */
export interface Excerpt {
  readonly text: string;
  /** Where the redacted part stands in `text`, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
}

/** What is reported: redacted, with advice. */
export interface Finding extends Span {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly file: string;
  /** The secret redacted: at most a public prefix of it, and asterisks that do not tell its length. */
  readonly redacted: string;
  readonly excerpt?: Excerpt;
  readonly fingerprint: string;
  readonly env: string;
  readonly alreadyInHead?: boolean;
  readonly advice: Advice;
}

/** One thing to do, as data; the locale makes the sentence. */
export type Step =
  | { readonly action: 'add-to-env'; readonly envFile: string; readonly name: string }
  | {
      readonly action: 'read-from-env';
      readonly file: string;
      readonly code: string;
      readonly import?: string;
    }
  | { readonly action: 'no-lookup'; readonly file: string; readonly name: string }
  | { readonly action: 'ignore-env'; readonly envFile: string; readonly command: string }
  | { readonly action: 'untrack-env'; readonly envFile: string; readonly command: string }
  | { readonly action: 'unstage-file'; readonly file: string; readonly command: string }
  | { readonly action: 'load-env'; readonly how: string }
  | { readonly action: 'stage-again'; readonly command: string }
  | { readonly action: 'revoke'; readonly provider: string; readonly revoke: Revoke; readonly first: boolean }
  | { readonly action: 'allow'; readonly comment: string };

/** How to put a finding right, in this file's language and this repository's state. */
export interface Advice {
  /** The expression that reads the value from the environment in the file's language. */
  readonly replaceWith?: string;
  readonly envState: 'ignored' | 'not-ignored' | 'tracked';
  readonly steps: readonly Step[];
  readonly revokeUrl?: string;
  readonly docsUrl?: string;
}

/** Matches that were found and let pass. */
export interface Suppressed {
  readonly inline: number;
  readonly baseline: number;
  readonly allow: number;
}

/** Everything that a reporter renders. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly suppressed: Suppressed;
}

export interface GitOptions {
  readonly input?: Uint8Array;
  /** Takes the output as it comes; git waits while a returned promise is pending. `stdout` is then empty. */
  readonly onOutput?: (bytes: Uint8Array) => Promise<void> | undefined;
  /** Exit codes that are answers, not failures; [0] when left out. */
  readonly okCodes?: readonly number[];
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git with a pinned environment; throws KeyguardError when it is missing, dies or refuses. */
export type RunGit = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;
