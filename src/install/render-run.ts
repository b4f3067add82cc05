import path from 'node:path';

import { readEntry } from '../files.ts';
import { findCliFolder } from './find-cli.ts';
import type { InstallRequest } from './hook-manager.ts';
import { type HookName, hookCommands, hookNames } from './hook-name.ts';
import { renderWord } from './shell-word.ts';

/** Renders what runs keyguard's part of each hook from a tool's configuration: nothing of one machine, and no arguments yet. */
export async function renderRuns(request: InstallRequest): Promise<Readonly<Record<HookName, string>>> {
  const folder = await findCliFolder(request.repository, request);
  const program = await findProgram(request, folder);
  const [commit, message, push] = hookNames.map((hook) =>
    folder !== undefined && program === undefined
      ? `sh ${renderWord(path.posix.join(folder, 'node_modules/keyguard/hooks/keyguard.sh'))} ${hook}`
      : `${program ?? 'keyguard'} ${hookCommands[hook]}`,
  );
  return { 'pre-commit': commit ?? '', 'commit-msg': message ?? '', 'pre-push': push ?? '' };
}

/** Yarn's Plug'n'Play has no folder to find keyguard in. */
async function findProgram(
  { repository: { topLevel } }: InstallRequest,
  folder: string | undefined,
): Promise<string | undefined> {
  if (folder === undefined) return 'keyguard';
  const isPnp = (await readEntry(path.join(topLevel, folder, '.pnp.cjs'))) !== undefined;
  const isThere = (await readEntry(path.join(topLevel, folder, 'node_modules/keyguard'))) !== undefined;
  return isPnp && !isThere ? 'yarn keyguard' : undefined;
}
