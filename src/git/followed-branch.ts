import type { RunGit } from '../types.ts';

/** The remote's branch that tells what others have of the current one. */
export interface FollowedBranch {
  readonly ref: string;
  /** `origin/main`. */
  readonly name: string;
  /** It ends in the very commit that HEAD is. */
  readonly isHead: boolean;
}

interface Ref {
  readonly name: string;
  readonly id: string;
  readonly isCurrent: boolean;
  readonly upstream: string;
}

/** Finds the branch that the current one follows, else its namesake, else a remote's main one; undefined without any. */
export async function findFollowedBranch(git: RunGit): Promise<FollowedBranch | undefined> {
  const format = '%(refname)%00%(objectname)%00%(HEAD)%00%(upstream)';
  const { stdout } = await git(['for-each-ref', `--format=${format}`, 'refs/heads', 'refs/remotes']);
  const refs = stdout.toString().split('\n').filter(Boolean).map(parseRef);
  const remotes = refs.filter(({ name }) => name.startsWith('refs/remotes/') && !name.endsWith('/HEAD'));
  const current = refs.find(({ isCurrent }) => isCurrent);
  const followed =
    remotes.find(({ name }) => name === current?.upstream) ??
    [current?.name.replace(/^refs\/heads\//u, ''), 'main', 'master']
      .map((wanted) => remotes.find(({ name }) => branchOf(name) === wanted))
      .find((ref) => ref !== undefined) ??
    remotes[0];
  return followed === undefined
    ? undefined
    : {
        ref: followed.name,
        name: followed.name.replace(/^refs\/remotes\//u, ''),
        isHead: followed.id === current?.id,
      };
}

function parseRef(line: string): Ref {
  const [name = '', id = '', head = '', upstream = ''] = line.split('\0');
  return { name, id, isCurrent: head === '*', upstream };
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/remotes\/[^/]+\//u, '');
}
