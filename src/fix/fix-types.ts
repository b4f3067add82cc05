import type { LeftReasonName } from '../messages/fix.ts';
import type { Finding, Match } from '../types.ts';

/** A finding, with the raw match that it was made of. */
export interface FixSubject {
  readonly match: Match;
  readonly finding: Finding;
}

/** A file as fix finds it. */
export interface FileState {
  /** From the repository's root. */
  readonly path: string;
  /** As the index has it: `100644`. */
  readonly mode: string;
  /** The staged content and its id; undefined when the file is not in the index. */
  readonly staged: { readonly blob: string; readonly bytes: Buffer } | undefined;
  /** The content on the disk; undefined when there is no regular file. */
  readonly work: Buffer | undefined;
}

/** New contents of a file; what is left out stays as it is. */
export interface FileEdit {
  readonly state: FileState;
  readonly staged?: Buffer;
  readonly work?: Buffer;
}

/** Why a finding is left to the person. */
export type Left = LeftReasonName;

export interface LeftFinding extends FixSubject {
  readonly reason: Left;
}

/** A finding that is put right: its value is in an environment file now, or its file out of the commit. */
export interface FixedFinding extends FixSubject {
  readonly name?: string;
  readonly envFile?: string;
}

/** Everything that is to be done. */
export interface FixPlan {
  /** Environment files with the values in them, by path from the root; written before anything else. */
  readonly envFiles: ReadonlyMap<string, Buffer>;
  readonly edits: readonly FileEdit[];
  /** Paths that leave the index; their files stay. */
  readonly unstaged: readonly string[];
  readonly fixed: readonly FixedFinding[];
  readonly left: readonly LeftFinding[];
}
