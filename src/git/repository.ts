import { KeyguardError } from '../errors.ts';
import type { RunGit } from '../types.ts';
import { minimumGit } from './git-failure.ts';

/** Where a repository keeps its parts, as absolute paths. */
export interface Repository {
  /** The work tree's top. */
  readonly topLevel: string;
  /** This work tree's own git folder: `.git/worktrees/<name>` in a linked one. */
  readonly gitDir: string;
  /** The git folder that all work trees share. */
  readonly commonDir: string;
  /** The folder that git takes hooks from now, `core.hooksPath` included. */
  readonly hooksDir: string;
}

const questions = [
  ['--show-toplevel'],
  ['--git-dir'],
  ['--git-common-dir'],
  ['--git-path', 'hooks'],
] as const;

/** Asks git where the repository is; throws `not-a-repository` outside one or without a work tree. */
export async function readRepository(git: RunGit): Promise<Repository> {
  const together = (await ask(git, questions.flat())).split('\n');
  // A newline in a folder's name splits an answer: then each question is asked alone.
  const answers =
    together.length === questions.length
      ? together
      : await Promise.all(questions.map((question) => ask(git, question)));
  const [topLevel = '', gitDir = '', commonDir = '', hooksDir = ''] = answers;
  if (!topLevel || !gitDir || !commonDir || !hooksDir)
    throw new KeyguardError('git-output-damaged', { command: 'git rev-parse' });
  return { topLevel, gitDir, commonDir, hooksDir };
}

async function ask(git: RunGit, question: readonly string[]): Promise<string> {
  const { stdout } = await git(['rev-parse', '--path-format=absolute', ...question]);
  const text = stdout.toString().replace(/\n$/u, '');
  // An older git does not refuse an option that it does not know, it repeats it.
  if (text.startsWith('--path-format')) throw new KeyguardError('git-too-old', { minimum: minimumGit });
  return text;
}
