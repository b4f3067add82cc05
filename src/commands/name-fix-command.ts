import path from 'node:path';

import { stageCommand } from '../advice/git-commands.ts';
import { findPackageCommands } from '../install/package-commands.ts';
import { renderWord } from '../install/shell-word.ts';

/** Names the command that puts right what is staged in these files, as it is typed in the folder that the user is in. */
export async function nameFixCommand(
  topLevel: string,
  env: NodeJS.ProcessEnv,
  files: readonly string[],
): Promise<string> {
  const fix = `${await nameKeyguard(topLevel, env)} fix`;
  // The index of `git commit -a` and `git commit FILE` is gone once the commit is refused: nothing is staged then.
  if (!/(?:^|[/\\])(?:index|next-index-\d+)\.lock$/u.test(env['GIT_INDEX_FILE'] ?? '')) return fix;
  const typed = files.map((file) => path.posix.relative(env['GIT_PREFIX'] ?? '', file));
  return `${files.length > mostNamed ? 'git add --update' : stageCommand(typed)} && ${fix}`;
}

const mostNamed = 3;

/** Names the keyguard of this project as its package manager calls it; a global one by its name, or by its path. */
async function nameKeyguard(topLevel: string, env: NodeJS.ProcessEnv): Promise<string> {
  const folder = path.join(topLevel, env['GIT_PREFIX'] ?? '');
  const { keyguard, isNamed } = await findPackageCommands({ topLevel, folder, env });
  const program = process.argv[1] ?? '';
  const isNear = path.dirname(program).startsWith(path.join(topLevel, 'node_modules') + path.sep);
  if (isNamed || isNear || env['npm_command'] === 'exec') return keyguard;
  const cli = path.join(path.dirname(program), 'cli.js');
  return /[/\\]node_modules[/\\]keyguard[/\\]dist$/u.test(path.dirname(program))
    ? 'keyguard'
    : [process.execPath, cli].map(renderWord).join(' ');
}
