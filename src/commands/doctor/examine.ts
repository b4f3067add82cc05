import { defaultSettings } from '../../config/load-config.ts';
import type { Settings } from '../../config/parse-settings.ts';
import type { Check } from '../../doctor-types.ts';
import { KeyguardError } from '../../errors.ts';
import { findManager } from '../../install/install-hooks.ts';
import type { ErrorMessages } from '../../messages/errors.ts';
import type { Context } from '../command.ts';
import { createInstallRequest } from '../create-install-request.ts';
import { loadSettings } from '../load-settings.ts';
import { checkBypass } from './check-bypass.ts';
import { checkEnvIgnored } from './check-env-ignored.ts';
import { checkEnvTracked } from './check-env-tracked.ts';
import { checkGit } from './check-git.ts';
import { checkHooks } from './check-hook.ts';
import { checkHooksFolder } from './check-hooks-folder.ts';
import { checkKeyguard } from './check-keyguard.ts';
import { checkNode } from './check-node.ts';
import { checkOtherTools } from './check-other-tools.ts';
import { checkPrepare } from './check-prepare.ts';
import { checkProofs } from './check-proof.ts';
import { checkSettings } from './check-settings.ts';
import { checkSkip } from './check-skip.ts';
import { checkWorktrees } from './check-worktrees.ts';
import type { Checkup } from './checkup.ts';
import { createCanary } from './create-canary.ts';
import { findNodeOnPath } from './find-node.ts';
import { nameCommands } from './name-commands.ts';
import { nameTool } from './name-tool.ts';
import { tryHooks } from './try-hooks.ts';

type RunCheck = (checkup: Checkup) => Check | readonly Check[] | Promise<Check | readonly Check[]>;

/** Every check, in the order in which they are told: what keeps others from working comes first. */
const checks: readonly RunCheck[] = [
  checkGit,
  checkSkip,
  checkKeyguard,
  checkNode,
  checkHooksFolder,
  checkHooks,
  checkProofs,
  checkSettings,
  checkOtherTools,
  checkBypass,
  checkWorktrees,
  checkPrepare,
  checkEnvIgnored,
  checkEnvTracked,
];

/** Looks at all that decides whether a secret would be stopped here, and tries it; throws when that cannot be found out. */
export async function examine(context: Context, errors: ErrorMessages): Promise<readonly Check[]> {
  const checkup = await prepare(context, errors);
  return (await Promise.all(checks.map(async (check) => check(checkup)))).flat();
}

async function prepare(context: Context, errors: ErrorMessages): Promise<Checkup> {
  const request = await createInstallRequest(context);
  const { topLevel } = request.repository;
  const place = { topLevel, env: context.env };
  const settings = await readSettings(context);
  const manager = await findManager(request);
  const hooks = await manager.listHooks(request);
  const canary = await createCanary(settings instanceof KeyguardError ? defaultSettings : settings);
  const [trials, nodeOnPath] = await Promise.all([tryHooks(place, hooks, canary), findNodeOnPath(place)]);
  return {
    request,
    errors,
    settings,
    manager: nameTool(manager, request),
    hooks,
    trials,
    nodeOnPath,
    ...(await nameCommands(request, nodeOnPath)),
  };
}

async function readSettings(context: Context): Promise<Settings | KeyguardError> {
  try {
    return (await loadSettings(context)).settings;
  } catch (error) {
    if (error instanceof KeyguardError && ['config-invalid', 'file-unreadable'].includes(error.code))
      return error;
    throw error;
  }
}
