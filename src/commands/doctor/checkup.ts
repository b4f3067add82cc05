import type { Settings } from '../../config/parse-settings.ts';
import type { KeyguardError } from '../../errors.ts';
import type { HookStatus, InstallRequest } from '../../install/hook-manager.ts';
import type { PackageCommands } from '../../install/package-commands.ts';
import type { ErrorMessages } from '../../messages/errors.ts';
import type { FoundNode } from './find-node.ts';
import type { Trials } from './try-hooks.ts';

/** What every check may look at; most ask git or the disk for one thing more. */
export interface Checkup extends PackageCommands {
  readonly request: InstallRequest;
  readonly errors: ErrorMessages;
  /** The settings in force, or why there are none. */
  readonly settings: Settings | KeyguardError;
  /** The tool that manages the hooks here. */
  readonly manager: string;
  readonly hooks: readonly HookStatus[];
  readonly trials: Trials;
  /** The node on the PATH that hooks get, undefined without one that is new enough. */
  readonly nodeOnPath: FoundNode | undefined;
}
