import type { RunGit, SourceFile } from '../types.ts';
import type { DiffPass } from './diff-pass.ts';
import { canBeArgument } from './path-text.ts';
import { createRawEntries, readRawEntries } from './raw-entries.ts';

const nothing = ':(exclude,top)*';

/**
 * Pathspecs for a clone that lacks contents: git would fetch them all to compare, but only files that differ from every
 * parent are needed, and of deleted ones nothing is. Moved files look new then. Undefined when a name cannot be handed to git.
 */
export async function planPartialDiff(
  git: RunGit,
  pass: DiffPass,
  tree: string,
): Promise<readonly string[] | undefined> {
  const changed = await readChangedFiles(git, tree);
  const inHead = tree === 'HEAD' ? undefined : new Set((await readChangedFiles(git, 'HEAD')).map(toPath));
  const isNeeded = (path: string): boolean => (inHead?.has(path) ?? true) && (pass.mask?.has(path) ?? true);
  const paths = changed.map(toPath).filter(isNeeded);
  if (!paths.every(canBeArgument)) return undefined;
  return paths.length === 0 ? [nothing] : paths.map((path) => `:(top,literal)${path}`);
}

function toPath(file: SourceFile): string {
  return file.path;
}

/** Files whose index entry differs and is not gone: for this git opens no file. */
async function readChangedFiles(git: RunGit, tree: string): Promise<readonly SourceFile[]> {
  const args = [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--no-renames',
    '--ita-invisible-in-index',
    tree,
    '--',
  ];
  const { stdout } = await git(args);
  const raw = createRawEntries();
  readRawEntries(raw, stdout);
  return raw.files.filter(({ status }) => status !== 'deleted');
}
