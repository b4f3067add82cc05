import { findCliFolder } from './find-cli.ts';
import { findProgram } from './find-program.ts';
import type { InstallRequest } from './hook-manager.ts';
import type { HookName } from './hook-name.ts';
import { renderWord } from './shell-word.ts';

/** Renders what runs keyguard's part of each hook from a tool's configuration: nothing of one machine, and no arguments yet. */
export async function renderRuns(request: InstallRequest): Promise<Readonly<Record<HookName, string>>> {
  const folder = await findCliFolder(request.repository, request);
  const { listWords } = await findProgram(request.repository.topLevel, folder);
  const render = (hook: HookName): string => listWords(hook).map(renderWord).join(' ');
  return {
    'pre-commit': render('pre-commit'),
    'commit-msg': render('commit-msg'),
    'pre-push': render('pre-push'),
  };
}
