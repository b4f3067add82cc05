import path from 'node:path';

import { type HookName, hookCommands } from './hook-name.ts';
import { renderWord } from './shell-word.ts';

/** The line that runs keyguard's part from a hook of someone else; without a folder, by the keyguard on PATH. */
export function renderCall(hook: HookName, cliFolder: string | undefined): string {
  const program =
    cliFolder === undefined
      ? `keyguard ${hookCommands[hook]}`
      : `sh ${renderWord(path.posix.join(cliFolder, script))} ${hook}`;
  return `${program} "$@" || exit $?`;
}

/** The same for a hook that runs in every repository: one without keyguard goes on as before. */
export function renderSharedCall(hook: HookName, cliFolder: string | undefined): string {
  const condition =
    cliFolder === undefined
      ? 'command -v keyguard >/dev/null'
      : `[ -f ${renderWord(path.posix.join(cliFolder, script))} ]`;
  return `if ${condition}; then ${renderCall(hook, cliFolder)}; fi`;
}

const script = 'node_modules/keyguard/hooks/keyguard.sh';
