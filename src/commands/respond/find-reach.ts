import { findInTrees } from '../../git/in-head.ts';
import { readRemoteRefs } from '../../git/push/read-remote-refs.ts';
import type { Reach } from '../../response-types.ts';
import { toSearchText } from '../../scan/secret.ts';
import type { Match, RunGit } from '../../types.ts';

/** So many commits of one file are searched, the newest first. */
const mostCommits = 200;

/** Finds how far a value has come: also when a later commit has taken it out of its file again. */
export async function findReach(git: RunGit, match: Match, seenIn: 'staged' | 'files'): Promise<Reach> {
  if (await isIn(git, match, { refs: '--remotes', tips: await readRemoteRefs(git) })) return 'remote';
  return (await isIn(git, match, { refs: '--branches', tips: ['HEAD'] })) ? 'committed' : seenIn;
}

interface Searched {
  readonly refs: '--remotes' | '--branches';
  /** Where all files are searched, not the match's own alone. */
  readonly tips: readonly string[];
}

async function isIn(git: RunGit, match: Match, { refs, tips }: Searched): Promise<boolean> {
  const { path, rawPath } = match.file;
  const commits = rawPath === undefined ? await listCommits(git, refs, path) : [];
  if (match.kind === 'file') return commits.length > 0;
  const values = [toSearchText(match)];
  if ((await findInTrees(git, values, { revisions: tips })).size > 0) return true;
  return (await findInTrees(git, values, { revisions: commits, path })).size > 0;
}

async function listCommits(git: RunGit, refs: Searched['refs'], path: string): Promise<readonly string[]> {
  const { stdout } = await git([
    'rev-list',
    `--max-count=${mostCommits}`,
    refs,
    '--',
    `:(top,literal)${path}`,
  ]);
  return stdout.toString().split('\n').filter(Boolean);
}
