import type { CommitState } from '../advice/take-out.ts';
import { findInTrees } from '../git/in-head.ts';
import { type CommitPlace, readCommitPlaces } from '../git/push/read-commit-places.ts';
import type { PushSummary } from '../git/push/read-push.ts';
import { readRemoteRefs } from '../git/push/read-remote-refs.ts';
import type { RedactText } from '../scan/redact-text.ts';
import { toSearchText } from '../scan/secret.ts';
import type { Match, RunGit } from '../types.ts';

/** What is known of the commits that a push's matches are in. */
export interface PushState {
  /** By id; of the first ones alone, and of none that is no commit. */
  readonly places: ReadonlyMap<string, CommitPlace>;
  /** Matches whose value stands in the same file where their branch ends. */
  readonly inTip: ReadonlySet<Match>;
  /** Remote-tracking branches, by what was seen of them last. */
  readonly remoteRefs: readonly string[];
  /** How many commits have matches. */
  readonly commits: number;
  /** Commits with matches in their message and in their files. */
  readonly mixed: ReadonlySet<string>;
}

/** So many commits are looked at one by one; with more of them, history is rewritten as a whole. */
const mostPlaces = 10;

/** Reads how what was found can be taken out again. */
export async function readPushState(
  git: RunGit,
  { objects }: PushSummary,
  matches: readonly Match[],
): Promise<PushState> {
  const others = new Set(objects.filter(({ type }) => type !== 'commit').map(({ id }) => id));
  const ids = [...new Set(matches.map(({ file }) => file.commit ?? ''))].filter((id) => !others.has(id));
  const places = new Map(
    (await readCommitPlaces(git, ids.slice(0, mostPlaces))).map((place) => [place.id, place]),
  );
  return {
    places,
    inTip: await findInTips(git, places, matches),
    remoteRefs: await readRemoteRefs(git),
    commits: ids.length,
    mixed: findMixed(matches),
  };
}

function findMixed(matches: readonly Match[]): ReadonlySet<string> {
  const list = (isMessage: boolean) =>
    matches
      .filter(({ file }) => (file.kind === 'message') === isMessage)
      .map(({ file }) => file.commit ?? '');
  const messages = new Set(list(true));
  return new Set(list(false).filter((commit) => messages.has(commit)));
}

/** Files that are looked at where their branch ends. */
const mostFiles = 50;

async function findInTips(
  git: RunGit,
  places: ReadonlyMap<string, CommitPlace>,
  matches: readonly Match[],
): Promise<ReadonlySet<Match>> {
  const inTip = new Set<Match>();
  for (const [tip, path, group] of groupByFile(places, matches).slice(0, mostFiles)) {
    const isThere = group.some(({ kind }) => kind === 'file') && (await hasPath(git, tip, path));
    const found = await findInTrees(git, group.map(toText), { revisions: [tip], path });
    for (const match of group)
      if (match.kind === 'file' ? isThere : found.has(toText(match))) inTip.add(match);
  }
  return inTip;
}

function toText(match: Match): string {
  return match.kind === 'file' ? '' : toSearchText(match);
}

type FileGroup = readonly [tip: string, path: string, matches: readonly Match[]];

function groupByFile(
  places: ReadonlyMap<string, CommitPlace>,
  matches: readonly Match[],
): readonly FileGroup[] {
  const groups = new Map<string, readonly [string, string, Match[]]>();
  for (const match of matches) {
    const { path, rawPath, kind, commit = '' } = match.file;
    const { tip } = places.get(commit) ?? {};
    if (tip === undefined || rawPath !== undefined || kind === 'message') continue;
    const group = groups.get(`${tip}:${path}`);
    if (group) group[2].push(match);
    else groups.set(`${tip}:${path}`, [tip, path, [match]]);
  }
  return [...groups.values()];
}

async function hasPath(git: RunGit, tip: string, path: string): Promise<boolean> {
  const { exitCode } = await git(['rev-parse', '--verify', '--quiet', `${tip}:${path}`], { okCodes: [0, 1] });
  return exitCode === 0;
}

/** The part of a place that advice is made from; a branch's name may hold a secret too. */
export function toCommitState(place: CommitPlace, redact: RedactText): CommitState {
  const { id, shortId, isRoot, isMerge, branch, isCurrent, after, isOneFile, refs } = place;
  const shown = { branch: branch === undefined ? undefined : redact(branch), refs: refs.map(redact) };
  return { id, shortId, isRoot, isMerge, isCurrent, after, isOneFile, ...shown };
}
