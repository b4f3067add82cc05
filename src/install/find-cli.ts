import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere } from '../files.ts';
import type { RepositoryFolders } from './hooks-folder.ts';
import { findPackageCommands } from './package-commands.ts';

const bundle = path.join('node_modules', 'keyguard', 'dist', 'hook.cjs');
// What Yarn's Plug'n'Play has in place of node_modules: a program, and perhaps its data apart.
const pnpFiles = ['.pnp.cjs', '.pnp.data.json'];

/** Where `keyguard install` was called. */
export interface Caller {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Gives the folder whose `node_modules` or `.pnp.cjs` hold keyguard, from the top of the work tree: the nearest at or above
 * the current one. Undefined when only a global keyguard is there; `cli-not-installed` when the hook would find none at all.
 */
export async function findCliFolder(
  { topLevel, commonDir }: RepositoryFolders,
  { cwd, env }: Caller,
): Promise<string | undefined> {
  // A linked work tree may leave its packages to the main checkout.
  const checkouts = [topLevel, ...(path.basename(commonDir) === '.git' ? [path.dirname(commonDir)] : [])];
  const start = path.relative(await realpath(topLevel), await realpath(cwd));
  for (const checkout of checkouts)
    for (const folder of listUpwards(start)) if (await hasBundle(path.join(checkout, folder))) return folder;
  if (await hasGlobal(env)) return undefined;
  const folder = path.join(topLevel, listUpwards(start)[0] ?? '.');
  const { install } = await findPackageCommands({ topLevel, folder, env });
  throw new KeyguardError('cli-not-installed', { command: install });
}

function listUpwards(folder: string): readonly string[] {
  if (folder === '' || folder.split(path.sep)[0] === '..') return ['.'];
  const parent = path.dirname(folder);
  return [folder.replaceAll(path.sep, '/'), ...listUpwards(parent === '.' ? '' : parent)];
}

async function hasBundle(folder: string): Promise<boolean> {
  if (((await readFileIfThere(path.join(folder, bundle)))?.length ?? 0) > 0) return true;
  const [program, data] = await Promise.all(pnpFiles.map((file) => readFileIfThere(path.join(folder, file))));
  return program !== undefined && [program, data].some((text) => text?.includes('["keyguard",'));
}

/** Looks along PATH as the hook will do, without the folders that package managers add for this call alone. */
async function hasGlobal(env: NodeJS.ProcessEnv): Promise<boolean> {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  for (const folder of folders) {
    const isPassing =
      /[/\\]node_modules[/\\]\.bin[/\\]?$/u.test(folder) || folder === env['BERRY_BIN_FOLDER'];
    if (!isPassing && (await readFileIfThere(path.join(folder, 'keyguard')))) return true;
  }
  return false;
}
