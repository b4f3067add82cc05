import type { RunGit } from '../../types.ts';

/** What git says is in a work tree, as paths of bytes from its top. */
export interface GitFiles {
  /** Files, links and submodules, tracked or not, without what is ignored; some may be gone from the disk. */
  readonly files: readonly string[];
  /** Repositories inside the work tree that are no submodules. */
  readonly repositories: readonly string[];
  /** Folders that git could not look into. */
  readonly unreadable: readonly string[];
}

const listArguments: readonly string[] = [
  'ls-files',
  '-z',
  '--full-name',
  '--cached',
  '--others',
  '--exclude-standard',
  // Unmerged files once.
  '--deduplicate',
  '--',
];

/** Lists a folder of a work tree (from its top, `''` is the top itself), as `.gitignore` and git's other excludes leave it. */
export async function listGitFiles(git: RunGit, folder: string): Promise<GitFiles> {
  const { stdout, stderr } = await git([
    ...listArguments,
    folder === '' ? ':(top)' : `:(top,literal)${folder}`,
  ]);
  const names = stdout
    .toString('latin1')
    .split('\0')
    .filter((name) => name !== '');
  return {
    files: names.filter((name) => !name.endsWith('/')),
    repositories: names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1)),
    unreadable: findUnreadable(stderr),
  };
}

/** git goes on, and exits with 0. */
function findUnreadable(stderr: string): readonly string[] {
  const warnings = stderr.matchAll(/^warning: could not open directory '(?<folder>.*?)\/?': /gmu);
  return Array.from(warnings, ({ groups }) => Buffer.from(groups?.['folder'] ?? '').toString('latin1'));
}
