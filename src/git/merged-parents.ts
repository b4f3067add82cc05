import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { KeyguardError } from '../errors.ts';
import type { RunGit } from '../types.ts';
import type { PipedDiff } from './piped-diff.ts';

/** How git is started, and where. */
export interface GitContext {
  readonly git: RunGit;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The comparison with HEAD, where the hook script has begun it. */
  readonly pipedDiff?: PipedDiff | undefined;
}

const gitFileMark = 'gitdir: ';

/** The commits that are being merged into HEAD: none but during a merge. Starts no process where git's folder is plain to see. */
export async function readMergedParents({ git, cwd, env }: GitContext): Promise<readonly string[]> {
  const gitDir = findGitDir(cwd, env) ?? (await askGitDir(git));
  const text = readIfExists(join(gitDir, 'MERGE_HEAD'));
  const ids = text.split('\n').filter((id) => id !== '');
  if (ids.every((id) => /^[\da-f]{40,64}$/u.test(id))) return ids;
  throw new KeyguardError('git-output-damaged', { command: 'git merge', reason: 'MERGE_HEAD' });
}

/** The git folder, found as git finds it: named by GIT_DIR, or the nearest `.git` here or above. */
function findGitDir(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  const named = env['GIT_DIR'];
  if (named) return followGitFile(resolve(cwd, named));
  for (let folder = cwd; ; folder = dirname(folder)) {
    const gitDir = followGitFile(join(folder, '.git'));
    if (gitDir !== undefined || folder === dirname(folder)) return gitDir;
  }
}

/** A git folder, or the one that a file in its place names; undefined when it is neither. */
function followGitFile(place: string): string | undefined {
  const stats = lstatSync(place, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile()) return isGitDir(place) ? place : undefined;
  const text = readFileSync(place, 'utf8');
  if (!text.startsWith(gitFileMark)) return undefined;
  return resolve(dirname(place), text.slice(gitFileMark.length).replace(/\r?\n$/u, ''));
}

// git passes over a folder `.git` that is none of its own, and looks further up.
function isGitDir(folder: string): boolean {
  return lstatSync(join(folder, 'HEAD'), { throwIfNoEntry: false }) !== undefined;
}

async function askGitDir(git: RunGit): Promise<string> {
  const { stdout } = await git(['rev-parse', '--absolute-git-dir']);
  return stdout.toString().replace(/\n$/u, '');
}

function readIfExists(file: string): string {
  // Asked first, since an error takes longer to make than the file to look for.
  if (!existsSync(file)) return '';
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new KeyguardError('file-unreadable', { file }, { cause: error });
  }
}
