import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readEntry, readFileIfThere } from '../files.ts';
import type { InstallEvent } from '../messages/install.ts';
import type { RunGit } from '../types.ts';
import type { FilePlan } from './plan-script.ts';
import { renderWord } from './shell-word.ts';

/** Where `.env` files may lie: the top of the work tree, and a package's folder in it. */
export interface EnvFolders {
  readonly topLevel: string;
  readonly folder: string;
}

// `.env.local` stands for its family: a repository that ignores it has made up its mind about the others.
const probes = [
  { name: '.env', pattern: '.env' },
  { name: '.env.local', pattern: '.env.*' },
] as const;
const examples = ['.env.sample', '.env.template', '.env.dist'];

/** Plans what `.gitignore` lacks for `.env` files, by git's own rules. */
export async function planGitignore(git: RunGit, folders: EnvFolders): Promise<FilePlan> {
  const file = path.join(folders.topLevel, '.gitignore');
  const added = [...new Set((await findUncovered(git, folders)).map(({ pattern }) => pattern))];
  if (added.length === 0) return { file, events: [{ kind: 'ignore-unchanged', file }] };
  const lines = added.includes('.env.*') ? [...added, ...(await listExceptions(folders))] : added;
  const bytes = (await readFileIfThere(file)) ?? Buffer.alloc(0);
  // Git reads no UTF-16; lines added to such a file would count as little as those that are there.
  if (bytes.includes(0)) throw new KeyguardError('config-invalid', { file });
  return {
    file,
    content: addLines(bytes.toString('latin1'), lines),
    events: [{ kind: 'ignore-added', file, text: lines.join(', ') }],
  };
}

/** Tells of `.env` files that git would still let in. */
export async function findOverruledEnv(git: RunGit, folders: EnvFolders): Promise<readonly InstallEvent[]> {
  const uncovered = await findUncovered(git, folders);
  return uncovered.map(({ file, rule }) => ({ kind: 'ignore-overruled', file, text: rule }));
}

/** How git's ignore rules stand to one `.env` file, which need not exist. */
export interface EnvCover {
  readonly file: string;
  readonly pattern: string;
  /** The rule that decides, as `source:line:pattern`; empty when there is none. */
  readonly rule: string;
  readonly isCovered: boolean;
}

async function findUncovered(git: RunGit, folders: EnvFolders): Promise<readonly EnvCover[]> {
  return (await readEnvCover(git, folders)).filter(({ isCovered }) => !isCovered);
}

/**
 * Asks git by which rules it ignores `.env` files. A rule counts only when it comes from a `.gitignore`: this user's own
 * ignore files protect nobody else's clone.
 */
export async function readEnvCover(
  git: RunGit,
  { topLevel, folder }: EnvFolders,
): Promise<readonly EnvCover[]> {
  const asked = [...new Set([topLevel, folder])].flatMap((each) =>
    probes.map(({ name, pattern }) => ({ file: path.join(each, name), pattern })),
  );
  const input = Buffer.from(asked.map(({ file }) => `${file}\0`).join(''));
  const args = ['check-ignore', '--no-index', '--verbose', '--non-matching', '-z', '--stdin'];
  const { stdout } = await git(args, { input, okCodes: [0, 1] });
  const fields = stdout.toString().split('\0');
  if (fields.length !== asked.length * 4 + 1)
    throw new KeyguardError('git-output-damaged', { command: 'check-ignore' });
  return asked.map(({ file, pattern }, index) => {
    const [source = '', line = '', rule = ''] = fields.slice(index * 4);
    const isCovered = path.posix.basename(source) === '.gitignore' && !rule.startsWith('!');
    return { file, pattern, rule: source === '' ? '' : `${source}:${line}:${rule}`, isCovered };
  });
}

/** Tells of the `.env` files that git tracks, which no ignore rule keeps out. */
export async function findTrackedEnv(git: RunGit): Promise<readonly InstallEvent[]> {
  const kinds = ['.env', '.env.local', '.env.*.local'].map((name) => `:(top,glob)**/${name}`);
  const { stdout } = await git(['ls-files', '-z', '--', ...kinds]);
  const files = stdout.toString().split('\0').filter(Boolean);
  return files.map((file) => ({ kind: 'env-tracked', file, text: `git rm --cached -- ${renderWord(file)}` }));
}

async function listExceptions({ topLevel, folder }: EnvFolders): Promise<readonly string[]> {
  const kept = ['.env.example'];
  for (const name of examples)
    if ((await readEntry(path.join(topLevel, name))) ?? (await readEntry(path.join(folder, name))))
      kept.push(name);
  return kept.map((name) => `!${name}`);
}

function addLines(text: string, lines: readonly string[]): Buffer {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : newline;
  return Buffer.from(text + gap + lines.map((line) => line + newline).join(''), 'latin1');
}
