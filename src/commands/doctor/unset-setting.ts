import path from 'node:path';

import type { ConfigEntry } from '../../git/config-entries.ts';
import { renderWord } from '../../install/shell-word.ts';

const filePrefix = 'file:';

// A file of any other name is included by one of these, or named by a variable.
const usualFiles: Readonly<Record<string, RegExp>> = {
  local: /(?:^|\/)config$/u,
  worktree: /(?:^|\/)config\.worktree$/u,
  global: /(?:^|\/)\.gitconfig$/u,
};

/** Where a setting is set, for people: a file, or what git calls it. */
export function renderOrigin({ origin }: ConfigEntry): string {
  return origin.startsWith(filePrefix) ? origin.slice(filePrefix.length) : origin;
}

/** The command that takes a setting back, typed anywhere in the repository; undefined when the setting is in no file. */
export function renderUnset({ scope, origin, key }: ConfigEntry, topLevel: string): string | undefined {
  if (!origin.startsWith(filePrefix)) return undefined;
  const file = origin.slice(filePrefix.length);
  const isUsual = usualFiles[scope]?.test(file.replaceAll('\\', '/')) === true;
  // Git tells of the repository's own files from its top.
  const place = isUsual ? `--${scope}` : `--file ${renderWord(path.resolve(topLevel, file))}`;
  return `git config ${place} --unset-all ${renderWord(key)}`;
}
