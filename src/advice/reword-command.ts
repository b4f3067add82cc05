import { isAbsolute } from 'node:path';

import { quote } from './quote.ts';

/** What is known of a commit that its message stopped. */
export interface StoppedCommit {
  /** The message's file, as git gave it to the hook. */
  readonly file: string;
  /** The folder that the user types in, from the root (git's GIT_PREFIX). */
  readonly prefix: string;
  /** What must not become a part of the message: a diff below git's scissors; or must not be lost: lines that begin with `#`. */
  readonly holds?: 'scissors' | 'hashes' | undefined;
  /** True in a rebase that stopped to reword this commit. */
  readonly isReword: boolean;
}

const keeping = { scissors: '-v', hashes: '--cleanup=scissors' };

/** Gives the command that opens the message that was kept in the editor, and commits again. */
export function rewordCommand({ file, prefix, holds, isReword }: StoppedCommit): string {
  const typed = isAbsolute(file) ? file : `${'../'.repeat(countFolders(prefix))}${file}`;
  const amend = isReword ? ['--amend'] : [];
  const options = [...amend, ...(holds === undefined ? [] : [keeping[holds]]), '-e', '-F', quote(typed)];
  return `git commit ${options.join(' ')}${isReword ? '\ngit rebase --continue' : ''}`;
}

function countFolders(prefix: string): number {
  return prefix.split('/').filter((part) => part !== '').length;
}
