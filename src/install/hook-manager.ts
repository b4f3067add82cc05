import type { InstallEvent } from '../messages/install.ts';
import type { RunGit } from '../types.ts';
import type { Caller } from './find-cli.ts';
import type { HookName } from './hook-name.ts';
import type { RepositoryFolders } from './hooks-folder.ts';

/** What installing and uninstalling need to know. */
export interface InstallRequest extends Caller {
  readonly repository: RepositoryFolders;
  readonly git: RunGit;
  /** The node that the hook may fall back on. */
  readonly node: string;
  /** Only tells what would be done. */
  readonly dryRun: boolean;
}

/**
 * Whether git, as things are now, comes to keyguard: by keyguard's own lines (`ours`), by those of someone else (`called`),
 * or not: nothing is there, something that does not call keyguard, a file that git does not run, own lines that were changed.
 */
export type HookCondition = 'ours' | 'called' | 'missing' | 'replaced' | 'not-executable' | 'edited';

/** How one of the hooks stands. */
export interface HookStatus {
  readonly hook: HookName;
  /** The hook's file, or the manager's configuration, that is to call keyguard: an absolute path. */
  readonly file: string;
  readonly state: HookCondition;
  /**
   * A program and its first arguments that run keyguard's part alone, as git would: from the work tree's top, with
   * KEYGUARD_PROBE=1, the hook's own arguments behind, its standard input. Only for `ours` and `called`.
   */
  readonly probe?: readonly string[];
}

/** One way in which a repository's hooks can be managed; what it does may be repeated and then changes nothing. */
export interface HookManager {
  readonly name: string;
  readonly isInCharge: (request: InstallRequest) => boolean | Promise<boolean>;
  readonly install: (request: InstallRequest) => Promise<readonly InstallEvent[]>;
  readonly uninstall: (request: InstallRequest) => Promise<readonly InstallEvent[]>;
  /** Tells of each of the three hooks how it stands; changes nothing, and what is missing is an answer, no failure. */
  readonly listHooks: (request: InstallRequest) => Promise<readonly HookStatus[]>;
}
