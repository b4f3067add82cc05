import { refuseSymlinks } from '../files.ts';
import type { InstallRequest } from '../install/hook-manager.ts';
import { installHooks } from '../install/install-hooks.ts';
import { findOverruledEnv, findTrackedEnv, planGitignore } from '../install/plan-gitignore.ts';
import { planScript } from '../install/plan-script.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { NamedCommand } from './command.ts';
import { createInstallRequest, findFolder } from './create-install-request.ts';
import { tellInstallEvents } from './tell-install-events.ts';
import { writePlan } from './write-plan.ts';

/** `keyguard init`: sets a repository up once, so that every later clone is protected by its package manager. */
export const initCommand: NamedCommand = {
  name: 'init',
  options: { 'dry-run': { type: 'boolean' } },
  positionals: [],
  run: async (context) => tellInstallEvents(context, await init(await createInstallRequest(context))),
};

/** Everything is looked at before the first file changes: what cannot be done stops all of it. */
async function init(request: InstallRequest): Promise<readonly InstallEvent[]> {
  const { git, dryRun } = request;
  const { topLevel } = request.repository;
  const folders = { topLevel, folder: findFolder(request) };
  const { folder } = folders;
  const expected = await installHooks({ ...request, dryRun: true });
  const planFiles = async () => [await planScript(topLevel, folder), await planGitignore(git, folders)];
  const planned = await planFiles();
  for (const { file, content } of planned) if (content !== undefined) await refuseSymlinks(file, topLevel);
  const done = dryRun ? expected : await installHooks(request);
  // A hook manager's configuration, which has changed by now, may stand in package.json too.
  const files = dryRun ? planned : await planFiles();
  if (!dryRun) for (const file of files) await writePlan(file, topLevel);
  const overruled = dryRun ? [] : await findOverruledEnv(git, folders);
  return [...done, ...files.flatMap(({ events }) => events), ...overruled, ...(await findTrackedEnv(git))];
}
