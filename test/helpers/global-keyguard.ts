import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';

import type { TestRepo } from './with-repo.ts';

const top = path.resolve(import.meta.dirname, '../..');

/** A global keyguard, as `npm install --global` leaves it. */
export interface GlobalKeyguard {
  readonly packageFolder: string;
  /** The folder of programs that npm puts on PATH. */
  readonly bin: string;
  readonly run: (
    repo: TestRepo,
    args: readonly string[],
  ) => Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>;
}

/** Puts the built package beside the repository as a global one; `name` tells the prefix, of a version of node for example. */
export async function addGlobalKeyguard(repo: TestRepo, name = 'global'): Promise<GlobalKeyguard> {
  const prefix = path.join(repo.dir, '..', name);
  const packageFolder = path.join(prefix, 'lib/node_modules/keyguard');
  const bin = path.join(prefix, 'bin');
  for (const part of ['dist', 'hooks', 'package.json'])
    await cp(path.join(top, part), path.join(packageFolder, part), { recursive: true });
  await mkdir(bin);
  await symlink('../lib/node_modules/keyguard/dist/cli.js', path.join(bin, 'keyguard'));
  return { packageFolder, bin, run: (from, args) => runGlobal(from, packageFolder, args) };
}

/** Runs the command line of a global keyguard in a repository. */
export function runGlobal(
  repo: TestRepo,
  packageFolder: string,
  args: readonly string[],
): ReturnType<TestRepo['run']> {
  return repo.run(process.execPath, [path.join(packageFolder, 'dist/cli.js'), ...args]);
}
