import type { Step } from './advice-types.ts';
import type { LeftReasonName } from './messages/fix.ts';
import type { Finding } from './types.ts';

/** Lines that change, with some around them; what is secret is taken out. */
export interface DiffHunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** Each begins with its sign: a space, `+`, `-`, or a backslash where the last line has no end. */
  readonly lines: readonly string[];
}

/** What a fix does to one file, in one place or in two alike; not yet escaped. */
export interface FileDiff {
  readonly path: string;
  /** `unstaged`: the file leaves the index and stays on the disk; `private`: it never gets into git. */
  readonly where: 'both' | 'index' | 'disk' | 'private' | 'unstaged';
  readonly isNew: boolean;
  readonly hunks: readonly DiffHunk[];
}

/** A file that a fix has changed, or would. */
export interface ChangedFile {
  readonly path: string;
  readonly where: FileDiff['where'];
  readonly isNew: boolean;
  /** It differed from what is staged before, and so it does now: that part is in no commit yet. */
  readonly hasUnstaged: boolean;
}

/** What became of one finding, or would. */
export interface FixedItem {
  readonly finding: Finding;
  /** The variable that has the value now; left out where the whole file left the commit, or where it is an exception now. */
  readonly variable?: string;
  readonly envFile?: string;
  /** Why it is let pass: the comment above it says so. */
  readonly allowReason?: string;
}

export interface LeftItem {
  readonly finding: Finding;
  readonly reason: LeftReasonName;
}

/** What `fix` has to tell. */
export interface FixReport {
  /** `unchanged`: a person looked at it and stopped. */
  readonly stage: 'planned' | 'done' | 'unchanged';
  readonly fixed: readonly FixedItem[];
  readonly left: readonly LeftItem[];
  readonly files: readonly ChangedFile[];
  /** What is left for a person to do, in order. */
  readonly steps: readonly Step[];
}
