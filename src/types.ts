import type { Advice } from './advice-types.ts';
import type { RuleKind, Severity } from './rule-types.ts';

/** A file that a commit adds or changes, as git's raw line tells it; or a message. */
export interface SourceFile {
  /** Path from the repository's root, with `/`; bytes that are not UTF-8 are kept as lone surrogates U+DC80..U+DCFF. */
  readonly path: string;
  /** The path's own bytes when they are not UTF-8; otherwise `path` says it all. */
  readonly rawPath?: Uint8Array;
  readonly status: 'added' | 'modified' | 'renamed' | 'copied' | 'type-changed' | 'submodule' | 'deleted';
  /** `message`: what is said about a commit or a tag; its path only names it. */
  readonly kind: 'file' | 'symlink' | 'submodule' | 'message';
  /** Object id of the content. */
  readonly blob: string;
  /** Object id of the content before, all zeros for a new file. */
  readonly oldBlob: string;
  /** Id of the commit (or tag) that it is looked at in; left out when that is still to be made. */
  readonly commit?: string;
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
export type SkipReason = 'binary' | 'too-large' | 'encrypted' | 'excluded' | 'unreadable' | TreeSkipReason;
/** A pipe, socket or device; a repository inside another, a submodule also; a folder of installed packages. */
type TreeSkipReason = 'special' | 'repository' | 'dependencies';

export interface Skipped {
  readonly file: string;
  readonly reason: SkipReason;
}

/** What was and was not looked at. */
export interface Coverage {
  readonly files: number;
  readonly addedLines: number;
  readonly bytes: number;
  /** Left out where no commits were looked at. */
  readonly commits?: number;
  readonly skipped: readonly Skipped[];
  /** Rules that the settings switch off. */
  readonly rulesOff?: readonly string[];
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

/** What a secret may be hidden in, from any program's text: each has a decoder. */
export type Encoding = 'base64' | 'base64url' | 'hex' | 'percent' | 'unicode' | 'html' | 'json';

/** How a secret stands in a file that does not stand there as it is. */
export interface Encoded {
  /** From the outermost encoding to the one that holds the secret. */
  readonly chain: readonly Encoding[];
  /** What stands there: the encoded token, or the characters that escapes stand for; raw. */
  readonly text: Secret;
  /** Where in that the secret begins and ends, in bytes of the chunk: several secrets may share one token. */
  readonly part: readonly [start: number, end: number];
}

/** A rule's hit, still holding the raw text. Never leaves `scan`, `fix` and the command that joins them. */
export interface Match {
  readonly ruleId: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly file: SourceFile;
  readonly span: Span;
  /** Decoded when it is encoded there, so that it is the same value wherever it stands. */
  readonly secret: Secret;
  readonly encoded?: Encoded;
  /** The line of the secret (its first line when it spans several), whole or cut around it, raw. */
  readonly line: Secret;
  /** The line above when the chunk holds it, raw. */
  readonly lineAbove?: Secret;
  /** The name that the value is assigned to in the code, if there is one. */
  readonly identifier?: string;
  /** The variable in this clone's `.env` that holds the same value (own secrets only). */
  readonly env?: string;
  /** The beginning that every key of this kind has: safe to show. */
  readonly publicPrefix?: string;
}

/** The line of a finding with everything secret taken out, safe to print once escaped. */
export interface Excerpt {
  readonly text: string;
  /** Where the redacted part stands in `text`, in UTF-16 code units. */
  readonly start: number;
  readonly length: number;
}

/** What a finding is in, when it is not in files: a commit that is made already, a tag, or an object without either. */
export interface FoundIn {
  readonly kind: 'commit' | 'tag' | 'object';
  /** A commit's short id, or a ref's short name. */
  readonly name: string;
  /** The first line of a commit's message, without any secret; not yet escaped. */
  readonly subject: string;
  /** True when it is what is said about a commit or a tag. */
  readonly isMessage: boolean;
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
  /** What the secret is encoded with in this place, the outermost first; left out when it stands there as it is. */
  readonly encoding?: readonly Encoding[];
  readonly fingerprint: string;
  readonly env: string;
  readonly alreadyInHead?: boolean;
  /** Id of the commit, tag or other object that it is in. */
  readonly commit?: string;
  readonly foundIn?: FoundIn;
  /** Findings of one report with the same number hold the same value, wherever they are; fingerprints differ by path. */
  readonly valueNumber?: number;
  readonly advice: Advice;
}

/** Matches that were found and let pass. */
export interface Suppressed {
  readonly inline: number;
  readonly baseline: number;
  readonly allow: number;
  /** Where a comment lets something pass without naming the rule, or without a reason. */
  readonly loose?: readonly LinePlace[];
}

export interface LinePlace {
  readonly file: string;
  readonly line: number;
}

/** How many were found beyond those that are listed. */
export type Unlisted = Readonly<Record<Severity, number>>;

/** Everything that a reporter renders. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly suppressed: Suppressed;
  /** Left out when all are listed. */
  readonly unlisted?: Unlisted;
}

export interface GitOptions {
  readonly input?: Uint8Array;
  /** Takes the output as it comes; git waits while a returned promise is pending. `stdout` is then empty. */
  readonly onOutput?: (bytes: Buffer) => Promise<void> | undefined;
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
