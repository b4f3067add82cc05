import { realpath } from 'node:fs/promises';

import { KeyguardError } from '../../errors.ts';
import { readEntry, readFileIfThere, removeFile, replaceFile } from '../../files.ts';
import type { RunGit } from '../../types.ts';

/** An entry of git's configuration by which it reads keyguard's settings file too. */
export interface Include {
  readonly git: RunGit;
  readonly scope: 'local' | 'global';
  /** The settings file as it is written there. */
  readonly path: string;
}

/**
 * A condition that always holds. It has a section of its own, which git appends: there it wins over what stands above, and a
 * `core.hooksPath` that someone sets later meets no second value to trip over.
 */
const section = 'includeIf.gitdir:**/*';
const key = `${section}.path`;

/** The line that makes the entry, for someone who has to write it by hand. */
export function renderInclude(path: string): string {
  return `[includeIf "gitdir:**/*"] path = ${path}`;
}

/** Gives the configuration files that have the entry. */
export async function findIncludes({ git, scope, path }: Include): Promise<readonly string[]> {
  const args = ['config', '--show-scope', '--show-origin', '-z', '--get-all', '--fixed-value', key, path];
  const fields = (await git(args, { okCodes: [0, 1] })).stdout.toString().split('\0');
  const files: string[] = [];
  for (let index = 0; index + 2 < fields.length; index += 3)
    if (fields[index] === scope) files.push((fields[index + 1] ?? '').replace(/^file:/u, ''));
  return files;
}

/** Tells of a file what git, when it takes the entry out again, does not bring back: that it had no last newline, or was not. */
export async function readBefore(file: string): Promise<string> {
  const bytes = await readFileIfThere(file);
  if (bytes === undefined) return 'absent';
  return bytes.length === 0 || bytes.at(-1) === 10 ? 'whole' : `unended ${bytes.length}`;
}

/** Adds the entry; `git-config-unwritable` when git cannot. */
export async function addInclude({ git, scope, path }: Include): Promise<void> {
  await change(git, [`--${scope}`, '--add', key, path], path);
}

/** Takes the entry out of a file, which is then what it was, but for other changes of other people. */
export async function removeInclude(
  { git, path }: Include,
  file: string,
  before: string | undefined,
): Promise<void> {
  await change(git, ['--file', file, '--unset-all', '--fixed-value', key, path], path);
  const bytes = (await readFileIfThere(file)) ?? Buffer.alloc(0);
  if (before === 'absent' && bytes.length === 0 && (await readEntry(file))?.kind === 'file')
    await removeFile(file);
  if (before === `unended ${bytes.length - 1}` && bytes.at(-1) === 10)
    await replaceFile(await realpath(file), bytes.subarray(0, -1));
}

async function change(git: RunGit, args: readonly string[], path: string): Promise<void> {
  try {
    await git(['config', ...args]);
  } catch (cause) {
    if (!(cause instanceof KeyguardError) || cause.code !== 'git-failed') throw cause;
    const { stderr } = cause.details;
    throw new KeyguardError('git-config-unwritable', { text: renderInclude(path), stderr }, { cause });
  }
}
