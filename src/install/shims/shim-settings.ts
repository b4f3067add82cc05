import path from 'node:path';

import { readFileIfThere } from '../../files.ts';
import { settingsFile } from './hooks-paths.ts';

/** Where a repository's own folder of hooks stands. */
export interface RepositoryPlace {
  readonly commonDir: string;
  readonly folder: string;
  /** The top of the main work tree, where that is known. */
  readonly mainTop: string | undefined;
}

const note = '# Written by keyguard; keyguard uninstall takes it away.';
const hereFile = 'keyguard-here.gitconfig';
const movedFile = 'keyguard-moved.gitconfig';

/**
 * Renders the settings that make git take its hooks from a repository's own folder: by its full path, which holds in every
 * work tree and from everywhere, as long as the repository stands where it does; from the main work tree's top after it moved.
 */
export function renderRepositorySettings(
  { commonDir, folder, mainTop }: RepositoryPlace,
  before: string,
): ReadonlyMap<string, string> {
  const base = path.basename(commonDir);
  const include = (condition: string, file: string): string =>
    `[includeIf ${quote(`gitdir:${condition}`)}]\n\tpath = ${file}\n`;
  const here = escapeGlob(toGit(commonDir));
  return new Map([
    ...(mainTop === undefined
      ? []
      : ([[movedFile, renderHooksPath(path.relative(mainTop, folder))]] as const)),
    [hereFile, renderHooksPath(folder)],
    [
      settingsFile,
      [
        `${note}\n# before: ${before}\n`,
        ...(mainTop === undefined ? [] : [include(`**/${escapeGlob(base)}`, movedFile)]),
        ...[here, `${here}/worktrees/`].map((condition) => include(condition, hereFile)),
      ].join(''),
    ],
  ]);
}

/** Renders the settings that make git take the hooks of all repositories from a folder, given as git reads it. */
export function renderUserSettings(folder: string, before: string): ReadonlyMap<string, string> {
  return new Map([[settingsFile, `${note}\n# before: ${before}\n${renderHooksPath(folder)}`]]);
}

/** The names of all that these write. */
export const settingsFiles: readonly string[] = [settingsFile, hereFile, movedFile];

/** Reads what a settings file remembers of the configuration from before. */
export async function readRemembered(folder: string): Promise<string | undefined> {
  const text = (await readFileIfThere(path.join(folder, settingsFile)))?.toString();
  return /^# before: (?<before>.+)$/mu.exec(text ?? '')?.groups?.['before'];
}

function renderHooksPath(folder: string): string {
  return `[core]\n\thooksPath = ${quote(toGit(folder))}\n`;
}

function toGit(folder: string): string {
  return process.platform === 'win32' ? folder.replaceAll('\\', '/') : folder;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
}

function escapeGlob(text: string): string {
  return text.replaceAll(/[*?[\]\\]/gu, String.raw`\$&`);
}
