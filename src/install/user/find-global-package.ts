import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { readEntry } from '../../files.ts';

// What a package manager fetches for one call only.
const passing = /[/\\](?:_npx|dlx|dlx-[^/\\]+|bunx-[^/\\]+|xfs-[^/\\]+|\.yarn|__virtual__)[/\\]/u;
// These have a package.json where npm has none.
const globalFolders =
  /[/\\](?:pnpm[/\\]global|[Yy]arn[/\\](?:Data[/\\])?global|\.bun[/\\]install[/\\]global)[/\\]/u;

/** Where keyguard runs from, and where programs are looked for. */
export interface Running {
  readonly packageFolder: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Gives the folder under which the global keyguard that runs now can be found again, also after an update;
 * `not-installed-globally` when it belongs to a project, or was fetched for this call.
 */
export async function findGlobalPackage({ packageFolder, env }: Running): Promise<string> {
  const real = await realpath(packageFolder);
  const stable = await findStableName(real);
  const isGlobal = stable === undefined ? await isOnPath(real, env) : await isGlobalFolder(stable);
  if (!isGlobal || passing.test(real)) throw new KeyguardError('not-installed-globally', { folder: real });
  return stable ?? real;
}

/** pnpm keeps a package under its version, and links to it from above. */
async function findStableName(real: string): Promise<string | undefined> {
  let found: string | undefined;
  for (let folder = path.dirname(real); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const named = path.join(folder, 'node_modules', 'keyguard');
    if ((await resolve(named)) === real) found = named;
  }
  return found;
}

async function isGlobalFolder(packageFolder: string): Promise<boolean> {
  if (globalFolders.test(packageFolder)) return true;
  return (await readEntry(path.join(packageFolder, '..', '..', 'package.json'))) === undefined;
}

/** A checkout that is linked as a global package. */
async function isOnPath(real: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const folder of (env['PATH'] ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder) || /[/\\]node_modules[/\\]\.bin[/\\]?$/u.test(folder)) continue;
    const program = await resolve(path.join(folder, 'keyguard'));
    if (program?.startsWith(real + path.sep)) return true;
  }
  return false;
}

async function resolve(file: string): Promise<string | undefined> {
  return (await readEntry(file)) === undefined ? undefined : realpath(file);
}
