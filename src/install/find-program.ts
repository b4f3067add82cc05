import path from 'node:path';

import { readEntry } from '../files.ts';
import { type HookName, hookCommands } from './hook-name.ts';

/** How keyguard's part of a hook is run from the top of the work tree by a hook that someone else writes. */
export interface Program {
  readonly listWords: (hook: HookName) => readonly string[];
  /** The file that shows that it is there; undefined for a program on PATH. */
  readonly file: string | undefined;
}

/** Finds how to run the keyguard that `findCliFolder` has found; without a folder, the one on PATH. */
export async function findProgram(topLevel: string, cliFolder: string | undefined): Promise<Program> {
  if (cliFolder === undefined) return createProgram(['keyguard'], undefined);
  const file = path.posix.join(cliFolder, 'node_modules/keyguard/hooks/keyguard.sh');
  const pnp = path.posix.join(cliFolder, '.pnp.cjs');
  // Yarn's Plug'n'Play keeps the script in an archive, where no shell can read it.
  const isArchived =
    !(await readEntry(path.join(topLevel, cliFolder, 'node_modules/keyguard'))) &&
    (await readEntry(path.join(topLevel, pnp)));
  if (isArchived) return createProgram(['yarn', 'keyguard'], pnp);
  return { file, listWords: (hook) => ['sh', file, hook] };
}

function createProgram(words: readonly string[], file: string | undefined): Program {
  return { file, listWords: (hook) => [...words, hookCommands[hook]] };
}
