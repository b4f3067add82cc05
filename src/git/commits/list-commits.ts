import type { RunGit } from '../../types.ts';
import { makeLogError } from './parse-log.ts';

/** Which commits are meant. */
export interface CommitRange {
  /** What is reached from these... */
  readonly from: readonly string[];
  /** ...but not from those... */
  readonly without: readonly string[];
  /** ...nor from the remote-tracking branches of these remotes. */
  readonly withoutRemotes?: readonly string[];
  /** Remotes whose names begin with the name of one of those: `origin/fork`. */
  readonly otherRemotes?: readonly string[];
}

/** So many commits are held at once. */
const batchSize = 1000;

/** Lists commits, parents before children; waits for what is done with each batch. Gives how many there are. */
export async function listCommits(
  git: RunGit,
  range: CommitRange,
  take: (ids: readonly string[]) => Promise<void>,
): Promise<number> {
  if (range.from.length === 0) return 0;
  let held = '';
  let count = 0;
  const takeLines = (text: string): readonly string[] => {
    const lines = (held + text).split('\n');
    held = lines.pop() ?? '';
    if (!lines.every((line) => /^[\da-f]{40,64}$/u.test(line))) throw makeLogError('list');
    count += lines.length;
    return lines;
  };
  let waiting: readonly string[] = [];
  const flush = async (least: number): Promise<void> => {
    while (waiting.length >= least && waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      waiting = waiting.slice(batchSize);
      await take(batch);
    }
  };
  await git(makeListArguments(range), {
    input: Buffer.from([...range.from, ...range.without.map((id) => `^${id}`), ''].join('\n')),
    onOutput: (bytes) => {
      waiting = [...waiting, ...takeLines(bytes.toString('latin1'))];
      return waiting.length < batchSize ? undefined : flush(batchSize);
    },
  });
  if (held !== '') throw makeLogError('list');
  await flush(1);
  return count;
}

function makeListArguments({ withoutRemotes = [], otherRemotes = [] }: CommitRange): readonly string[] {
  const exclusions = withoutRemotes.flatMap((name) => [
    ...otherRemotes.filter((other) => other.startsWith(`${name}/`)).map((other) => `--exclude=${other}/*`),
    // A glob, and everything below it: whoever calls this has seen to it that a name has no signs of globs.
    `--remotes=${name}/*`,
  ]);
  return ['rev-list', '--stdin', '--topo-order', '--reverse', '--not', ...exclusions, '--not'];
}
