import path from 'node:path';

import { renderWord } from './shell-word.ts';

/** The line that runs the check from a hook of someone else; without a folder, by the keyguard on PATH. */
export function renderCall(cliFolder: string | undefined): string {
  const program = cliFolder === undefined ? 'keyguard' : `node ${renderBundle(cliFolder)}`;
  return `${program} check-staged || exit $?`;
}

/** The same for a hook that runs in every repository: one without keyguard goes on as before. */
export function renderSharedCall(cliFolder: string | undefined): string {
  const condition =
    cliFolder === undefined ? 'command -v keyguard >/dev/null' : `[ -f ${renderBundle(cliFolder)} ]`;
  return `if ${condition}; then ${renderCall(cliFolder)}; fi`;
}

function renderBundle(cliFolder: string): string {
  return renderWord(path.posix.join(cliFolder, 'node_modules/keyguard/dist/hook.cjs'));
}
