import type { InstallEvent } from '../messages/install.ts';
import type { RunGit } from '../types.ts';
import type { Caller } from './find-cli.ts';
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

/** One way in which a repository's hooks can be managed; both jobs may be repeated and then change nothing. */
export interface HookManager {
  readonly name: string;
  readonly isInCharge: (request: InstallRequest) => boolean | Promise<boolean>;
  readonly install: (request: InstallRequest) => Promise<readonly InstallEvent[]>;
  readonly uninstall: (request: InstallRequest) => Promise<readonly InstallEvent[]>;
}
