import type { RunGit } from '../types.ts';

/** Lists the folders of the repository's work trees, this one too; none that is gone. */
export async function listWorktrees(git: RunGit): Promise<readonly string[]> {
  const { stdout } = await git(['worktree', 'list', '--porcelain']);
  return stdout
    .toString()
    .split('\n\n')
    .map((block) => block.split('\n'))
    .filter((lines) => !lines.includes('bare') && !lines.some((line) => line.startsWith('prunable')))
    .map(([first = '']) => first)
    .filter((line) => line.startsWith(prefix))
    .map((line) => line.slice(prefix.length));
}

const prefix = 'worktree ';
