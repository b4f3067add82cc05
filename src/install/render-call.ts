import type { Program } from './find-program.ts';
import type { HookName } from './hook-name.ts';
import { renderWord } from './shell-word.ts';

/** The line that runs keyguard's part from a hook of someone else. */
export function renderCall(hook: HookName, { listWords }: Program): string {
  return `${listWords(hook).map(renderWord).join(' ')} "$@" || exit $?`;
}

/** The same for a hook that runs in every repository: one without keyguard goes on as before. */
export function renderSharedCall(hook: HookName, program: Program): string {
  const { file } = program;
  const condition = file === undefined ? 'command -v keyguard >/dev/null' : `[ -f ${renderWord(file)} ]`;
  return `if ${condition}; then ${renderCall(hook, program)}; fi`;
}
