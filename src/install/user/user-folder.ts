import { homedir } from 'node:os';
import path from 'node:path';

import { KeyguardError } from '../../errors.ts';
import { readEntry } from '../../files.ts';

/** Where the hooks of a user stand. */
export interface UserFolder {
  readonly folder: string;
  /** The same for git's configuration: with `~` where it can be, so that it holds when the home moves. */
  readonly shown: string;
}

/** Finds the folder for the hooks of this user; `home-of-other-user` when root would write into the home of someone else. */
export async function findUserFolder(env: NodeJS.ProcessEnv): Promise<UserFolder> {
  const home = env['HOME'] ?? homedir();
  const owner = (await readEntry(home))?.owner.user ?? 0;
  if (process.getuid?.() === 0 && owner !== 0)
    throw new KeyguardError('home-of-other-user', { folder: home });
  const folder = path.join(findBase(env, home), 'keyguard', 'hooks');
  const way = path.relative(home, folder);
  const isInHome = !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
  return { folder, shown: (isInHome ? `~/${way}` : folder).replaceAll(path.sep, '/') };
}

/** The file that `git config --global` writes. */
export async function findGlobalConfig(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env['GIT_CONFIG_GLOBAL'];
  if (named !== undefined) return path.resolve(named);
  const home = env['HOME'] ?? homedir();
  const usual = path.join(home, '.gitconfig');
  const other = path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'git', 'config');
  return (await readEntry(usual)) === undefined && (await readEntry(other)) !== undefined ? other : usual;
}

function findBase(env: NodeJS.ProcessEnv, home: string): string {
  const named = process.platform === 'win32' ? env['APPDATA'] : env['XDG_CONFIG_HOME'];
  return named !== undefined && path.isAbsolute(named) ? named : path.join(home, '.config');
}
