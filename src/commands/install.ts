import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { installHooks } from '../install/install-hooks.ts';
import { installUserHooks } from '../install/user/user-hooks.ts';
import type { InstallEventKind } from '../messages/install.ts';
import type { Context, NamedCommand, Outcome } from './command.ts';
import { createInstallRequest, createUserRequest } from './create-install-request.ts';
import { tellInstallEvents } from './tell-install-events.ts';

/** `keyguard install`: puts the hooks in place; under a package manager's script it never disturbs an installation. */
export const installCommand: NamedCommand = {
  name: 'install',
  options: { user: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  positionals: [],
  run: async (context) => {
    if (context.options.user === true)
      return tellInstallEvents(context, await installUserHooks(await createUserRequest(context)));
    const isScript = ['prepare', 'postinstall'].includes(context.env['npm_lifecycle_event'] ?? '');
    if (!isScript) return install(context, []);
    const isOthers = isForMachines(context.env) || isDependency(context.cwd);
    return isOthers ? { exitCode: 0 } : installQuietly(context);
  },
};

// What every run would repeat.
const oldNews: readonly InstallEventKind[] = [
  'hook-unchanged',
  'called-by-other',
  'shared-hooks-chained',
  'config-unchanged',
];

async function install(context: Context, unsaid: readonly InstallEventKind[]): Promise<Outcome> {
  const events = await installHooks(await createInstallRequest(context));
  return tellInstallEvents(
    context,
    events.filter(({ kind }) => !unsaid.includes(kind)),
  );
}

/** A copy of the files without a repository (an archive, an image) is no place to commit from, and no failure. */
async function installQuietly(context: Context): Promise<Outcome> {
  try {
    return await install(context, oldNews);
  } catch (error) {
    if (!(error instanceof KeyguardError) || !hasNoRepository(error)) throw error;
    const { errors, install: sentences } = await context.loadMessages();
    const { what } = errors[error.code]({});
    return { exitCode: 0, stderr: `keyguard: ${sentences.notInstalled(what)}\n` };
  }
}

function hasNoRepository({ code }: KeyguardError): boolean {
  return code === 'not-a-repository' || code === 'git-missing' || code === 'unsafe-repository';
}

/** Whether the script belongs to a package that is itself being installed, and so not to the repository around it. */
function isDependency(cwd: string): boolean {
  return cwd.split(path.sep).includes('node_modules');
}

/** Whether packages are being installed where nobody commits: in CI, or for production. */
function isForMachines(env: NodeJS.ProcessEnv): boolean {
  const isCi = !['', '0', 'false'].includes(env['CI'] ?? '');
  const omitted = (env['npm_config_omit'] ?? '').split(/[\s,]+/u);
  // The second is pnpm's way to say so.
  const isProduction = env['NODE_ENV'] === 'production' || env['npm_config_production'] === 'true';
  return isCi || isProduction || omitted.includes('dev');
}
