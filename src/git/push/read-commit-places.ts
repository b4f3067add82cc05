import type { RunGit } from '../../types.ts';
import { makeLogError } from '../commits/parse-log.ts';

/** Where a commit stands among those that are only here. */
export interface CommitPlace {
  readonly id: string;
  readonly shortId: string;
  /** The first lines of its message, raw. */
  readonly subject: string;
  readonly isRoot: boolean;
  readonly isMerge: boolean;
  /** The branch to change it on: the current one when it has the commit. */
  readonly branch: string | undefined;
  /** That is the current branch, or a HEAD on no branch. */
  readonly isCurrent: boolean;
  /** Id of the branch's last commit. */
  readonly tip: string;
  /** Commits of the branch after it; undefined when there is a merge among them, or too many. */
  readonly after: number | undefined;
  /** It changes one file alone. */
  readonly isOneFile: boolean;
  /** Full names of the local branches and tags that have it. */
  readonly refs: readonly string[];
  /** A remote has it already, by what was seen last. */
  readonly isOnRemote: boolean;
}

/** So many commits are rebased without a second thought. */
const mostRebased = 100;

interface Facts {
  readonly id: string;
  readonly shortId: string;
  readonly parents: number;
  readonly subject: string;
}

/** Reads where commits stand, in the order given. */
export async function readCommitPlaces(git: RunGit, ids: readonly string[]): Promise<readonly CommitPlace[]> {
  const places: CommitPlace[] = [];
  for (const facts of await readFacts(git, ids)) places.push(await readPlace(git, facts));
  return places;
}

async function readFacts(git: RunGit, ids: readonly string[]): Promise<readonly Facts[]> {
  if (ids.length === 0) return [];
  const { stdout } = await git(
    [
      'rev-list',
      '--stdin',
      '--no-walk=unsorted',
      '--abbrev=7',
      '--encoding=UTF-8',
      '--format=%H%x00%h%x00%P%x00%s%x00',
    ],
    { input: Buffer.from(`${ids.join('\n')}\n`) },
  );
  const fields = stdout.toString().split('\0');
  const facts = ids.map((id, index): Facts => {
    const [found = '', shortId = '', parents = '', subject = ''] = fields.slice(index * 4, index * 4 + 4);
    // git puts a line of its own before each.
    if (found.trimStart() !== `commit ${id}\n${id}`) throw makeLogError('facts');
    return { id, shortId, subject, parents: parents === '' ? 0 : parents.split(' ').length };
  });
  return facts;
}

async function readPlace(git: RunGit, { id, shortId, subject, parents }: Facts): Promise<CommitPlace> {
  const all = await readLines(git, [
    'for-each-ref',
    `--contains=${id}`,
    '--format=%(HEAD)%(refname)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  const refs = all.map((line) => line.slice(1)).filter((ref) => !ref.startsWith('refs/remotes/'));
  const current = all.find((line) => line.startsWith('*'))?.slice(1);
  const isDetachedHere = current === undefined && (await isInHead(git, id));
  const branch = current ?? (isDetachedHere ? undefined : refs.find((ref) => ref.startsWith('refs/heads/')));
  const tip = branch ?? (isDetachedHere ? 'HEAD' : id);
  return {
    id,
    shortId,
    subject,
    isRoot: parents === 0,
    isMerge: parents > 1,
    branch: branch?.replace(/^refs\/heads\//u, ''),
    isCurrent: current !== undefined || isDetachedHere,
    tip,
    after: await countAfter(git, id, tip),
    isOneFile: await hasOneFile(git, id),
    refs,
    isOnRemote: refs.length < all.length,
  };
}

/** Whether HEAD, on no branch, has the commit. */
async function isInHead(git: RunGit, id: string): Promise<boolean> {
  const head = await git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [0, 1] });
  if (head.exitCode === 0) return false;
  const { exitCode } = await git(['merge-base', '--is-ancestor', id, 'HEAD'], { okCodes: [0, 1] });
  return exitCode === 0;
}

async function hasOneFile(git: RunGit, id: string): Promise<boolean> {
  const args = ['diff-tree', '--no-commit-id', '--root', '-r', '--name-only', '-z', id];
  const { stdout } = await git(args);
  return stdout.indexOf(0) === stdout.length - 1;
}

async function countAfter(git: RunGit, id: string, tip: string): Promise<number | undefined> {
  const most = `--max-count=${mostRebased + 1}`;
  const lines = await readLines(git, ['rev-list', '--parents', most, `^${id}`, tip, '--']);
  const isLinear = lines.every((line) => line.split(' ').length === 2);
  return isLinear && lines.length <= mostRebased ? lines.length : undefined;
}

async function readLines(git: RunGit, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await git(args);
  return stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}
