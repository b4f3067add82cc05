import { findFollowedBranch } from '../git/followed-branch.ts';
import { findInTrees } from '../git/in-head.ts';
import type { PushSummary } from '../git/push/read-push.ts';
import { readRemoteRefs } from '../git/push/read-remote-refs.ts';
import { toSearchText } from '../scan/secret.ts';
import type { Match, RunGit } from '../types.ts';

/** So many branches of remotes are searched. */
const mostSearched = 5;

/** Finds the matches whose value is known already, anywhere in the tree: in HEAD, or, of what is pushed, on a remote. */
export async function findKnown(
  git: RunGit,
  matches: readonly Match[],
  push?: PushSummary,
): Promise<ReadonlySet<Match>> {
  const searched = matches.filter(({ kind }) => kind !== 'file');
  if (searched.length === 0) return new Set();
  const revisions = push === undefined ? ['HEAD'] : await chooseBranches(git, push);
  const texts = searched.map(toSearchText);
  const known = await findInTrees(git, texts, { revisions });
  return new Set(searched.filter((_match, index) => known.has(texts[index] ?? '')));
}

/** Where others may have a value, and which matches are there. */
export interface Followed {
  /** `origin/main`, raw. */
  readonly branch: string;
  readonly has: (match: Match) => boolean;
}

/** Looks for the values of matches on the remote's branch that the current one follows; HEAD has been searched. */
export async function searchFollowed(
  git: RunGit,
  matches: readonly Match[],
): Promise<((inHead: ReadonlySet<Match>) => Followed) | undefined> {
  const branch = await findFollowedBranch(git);
  if (branch === undefined) return undefined;
  const texts = branch.isHead ? [] : matches.filter(({ kind }) => kind !== 'file').map(toSearchText);
  const found = await findInTrees(git, texts, { revisions: [branch.ref] });
  return (inHead) => ({
    branch: branch.name,
    has: (match) =>
      branch.isHead ? inHead.has(match) : match.kind !== 'file' && found.has(toSearchText(match)),
  });
}

/** The branches that are pushed to, and the usual main ones. */
async function chooseBranches(git: RunGit, { objects }: PushSummary): Promise<readonly string[]> {
  const pushed = new Set(
    objects.flatMap(({ refs }) => refs.map(({ remoteRef }) => remoteRef.replace(/^refs\/heads\//u, ''))),
  );
  const branchOf = (ref: string): string => ref.replace(/^refs\/remotes\/[^/]+\//u, '');
  const rank = (ref: string): number => {
    if (pushed.has(branchOf(ref))) return 0;
    return ['main', 'master'].includes(branchOf(ref)) ? 1 : 2;
  };
  const refs = await readRemoteRefs(git);
  return refs.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostSearched);
}
