import type { InstallEvent } from '../messages/install.ts';
import type { InstallRequest } from './hook-manager.ts';
import type { HookName } from './hook-name.ts';

/** One file of the work tree as it shall be from now on; without content it goes. */
export interface ConfigChange {
  readonly file: string;
  readonly content?: string | Uint8Array;
  readonly mode?: number;
}

/** What becomes of a tool's configuration, and of the hooks that it wrote. */
export interface ConfigPlan {
  readonly changes: readonly ConfigChange[];
  readonly events: readonly InstallEvent[];
  /** The hooks for which it calls keyguard from then on. */
  readonly calls: readonly HookName[];
  /** Where the tool writes commands into the hooks themselves: what one holds from now on, or '' when it goes. */
  readonly renderHook?: (hook: HookName, text: string) => string;
}

/** A tool whose hooks git runs, and which takes what they do from a file of the work tree. */
export interface ConfigTool {
  readonly name: string;
  /** What puts its hooks in place. */
  readonly command: string;
  /** Gives its configuration, as an absolute path; undefined when the repository has none. */
  readonly findConfig: (request: InstallRequest) => Promise<string | undefined>;
  /** Whether it wrote this hook. */
  readonly isHook: (text: string) => boolean;
  /** Where it writes commands into the hooks themselves: whether this one comes to keyguard. */
  readonly isCall?: (hook: HookName, text: string) => boolean;
  /** Plans how its configuration comes to call keyguard; throws `hook-config-by-hand` when only a person can do that. */
  readonly planInstall: (request: InstallRequest, config: string) => Promise<ConfigPlan>;
  /** Plans how that goes again. */
  readonly planUninstall: (request: InstallRequest, config: string) => Promise<ConfigPlan>;
  /** The hooks for which its configuration, as it is, calls keyguard. */
  readonly listCalls: (request: InstallRequest, config: string) => Promise<readonly HookName[]>;
  /** The hooks that need keyguard's own one all the same, for the tool does not hand on all that git says. */
  readonly needsOwn: readonly HookName[];
  /** What it renames a hook to that it replaces, when it does not run it any more. */
  readonly leftover?: string;
}
