import { existsSync } from 'node:fs';
import { win32 } from 'node:path';

/**
 * The program to start. Windows looks in the current folder before PATH, where a repository could keep a `git.exe` of its
 * own: there, git is looked for in the absolute folders of PATH alone; undefined when it is in none.
 */
export function findGit(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  if (platform !== 'win32') return 'git';
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH');
  const folders = (name && env[name])?.split(';') ?? [];
  return folders
    .map((folder) => folder.replaceAll('"', ''))
    .filter((folder) => win32.isAbsolute(folder))
    .map((folder) => win32.join(folder, 'git.exe'))
    .find((file) => existsSync(file));
}
