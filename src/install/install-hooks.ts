import { KeyguardError } from '../errors.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { HookManager, HookStatus, InstallRequest } from './hook-manager.ts';
import { hookManagers } from './hook-managers/index.ts';
import { listUnguardedWorktrees } from './list-unguarded-worktrees.ts';

/** Puts the hooks in place in the way that fits this repository, and tells what was done. */
export async function installHooks(request: InstallRequest): Promise<readonly InstallEvent[]> {
  const events = await (await findManager(request)).install(request);
  return [...events, ...(await listUnguardedWorktrees(request))];
}

/** Takes the hooks out again and restores what was there before; nothing to remove is no failure. */
export async function uninstallHooks(request: InstallRequest): Promise<readonly InstallEvent[]> {
  return (await findManager(request)).uninstall(request);
}

/** Tells of each hook whether git, as things are now, comes to keyguard by it. */
export async function listHooks(request: InstallRequest): Promise<readonly HookStatus[]> {
  return (await findManager(request)).listHooks(request);
}

/** The manager that has the job in this repository. */
export async function findManager(request: InstallRequest): Promise<HookManager> {
  for (const manager of hookManagers) if (await manager.isInCharge(request)) return manager;
  // The last of the table takes every repository.
  throw new KeyguardError('internal');
}
