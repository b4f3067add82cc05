import type { MatrixRow } from './matrix-row.ts';
import type { Tool } from './registry-tool.ts';

/** The ways in which keyguard comes into a repository, and out of it again; `ways/index.ts` has their tests. */
export type WayName =
  | 'add'
  | 'clone'
  | 'pull'
  | 'frozen'
  | 'no-scripts'
  | 'production'
  | 'ci'
  | 'image'
  | 'dependency'
  | 'not-added'
  | 'subfolder'
  | 'workspace-root'
  | 'workspace-packages'
  | 'worktree'
  | 'tracked-hooks'
  | 'uninstall'
  | 'removed-first';

/** What a user of this package manager types; the docs name these very commands. */
export interface PackageCommands {
  readonly add: string;
  /** Runs the project's own keyguard; what it shall do is put behind it. */
  readonly keyguard: string;
  readonly install: string;
  readonly frozen: string;
  readonly noScripts: string;
  readonly production: string;
  readonly remove: string;
  /** Runs a keyguard that the project does not have. */
  readonly fetched: string;
}

/** A package manager in one of its versions and settings. A new one is a file in `package-managers/` and a line in its index. */
export interface PackageManagerCase extends MatrixRow<WayName> {
  /** The name without version and settings: the commands are the same for all with this name. */
  readonly family: string;
  /** What is fetched and put first on PATH; nothing for what is there anyway. */
  readonly tools: readonly Tool[];
  /** Files that make a project one of this package manager. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that make its packages in `packages/` a workspace; the rest is in `package.json` for all alike. */
  readonly workspaceFiles: Readonly<Record<string, string>>;
  readonly commands: PackageCommands;
  /** What adds a package to the root of a workspace where it is another command. */
  readonly addToRoot?: string;
}
