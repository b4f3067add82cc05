import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';

import type { TestRepo } from './with-repo.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** Puts the built package of this checkout into node_modules, as pnpm does: by a link. */
export async function linkKeyguard(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'node_modules'), { recursive: true });
  await symlink(top, path.join(folder, 'node_modules', 'keyguard'), 'junction');
}

/** Runs the linked package's command line in a folder of the repository. */
export function runLinked(
  repo: TestRepo,
  args: readonly string[],
  { env = {}, cwd = repo.dir }: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const cli = path.join(top, 'dist', 'cli.js');
  return repo.run(process.execPath, [cli, ...args], { cwd, env: { ...repo.env, ...env } });
}
