import { withLock } from '../lock.ts';
import type { InstallEvent } from '../messages/install.ts';
import { applyPlan } from './apply-plan.ts';
import type { InstallRequest } from './hook-manager.ts';
import { type HookName, hookNames } from './hook-name.ts';
import type { HookPlan } from './hook-plan.ts';

/** How one folder's hooks are read, and what is to be done about them. */
interface Change<State> {
  readonly folder: string;
  readonly read: (hook: HookName) => Promise<State>;
  readonly plan: (states: readonly State[]) => HookPlan | Promise<HookPlan>;
}

/** Changes all hooks of a folder in one go while no other keyguard does, or only tells what it would do. */
export async function changeHooks<State>(
  { repository, dryRun }: InstallRequest,
  { folder, read, plan }: Change<State>,
): Promise<readonly InstallEvent[]> {
  const readAll = async (): Promise<readonly State[]> => {
    const states: State[] = [];
    for (const hook of hookNames) states.push(await read(hook));
    return states;
  };
  if (dryRun) return (await plan(await readAll())).events;
  return withLock(repository.commonDir, async () => {
    const { actions, events } = await plan(await readAll());
    await applyPlan(folder, actions);
    return events;
  });
}
