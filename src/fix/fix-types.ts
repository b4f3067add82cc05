import type { Project } from '../languages/project.ts';
import type { LeftReasonName } from '../messages/fix.ts';
import type { Finding, Match } from '../types.ts';

/** What a person wants done with a finding. */
export type Choice =
  | { readonly kind: 'fix' }
  /** `isUnseen`: it came after they were asked. */
  | { readonly kind: 'skip'; readonly isUnseen?: boolean }
  /** It is no secret: a comment above it is to say so, and why. */
  | { readonly kind: 'allow'; readonly reason: string };

/** A finding, with the raw match that it was made of. */
export interface FixSubject {
  readonly match: Match;
  readonly finding: Finding;
  /** To be fixed when left out. */
  readonly choice?: Choice;
  /** The package that its file belongs to. */
  readonly project?: Project | undefined;
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

/** A finding that is put right: its value is in an environment file now, its file out of the commit, or a comment allows it. */
export interface FixedFinding extends FixSubject {
  readonly name?: string;
  readonly envFile?: string;
  readonly allowReason?: string;
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
