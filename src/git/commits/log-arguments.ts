import { patchFlags } from '../diff-arguments.ts';
import { type EnvironmentPin, environmentPins } from '../environment.ts';
import { logFormat } from './parse-log.ts';

/** What is compared, and how: each commit of standard input with its parent, and folders to their files. */
export const commitDiffFlags: readonly string[] = ['-r', ...patchFlags];

/** Prints message and diff of each commit that standard input names; of a merge the message alone. */
export const logArguments: readonly string[] = [
  'diff-tree',
  '--stdin',
  // Of a commit without a parent, everything.
  '--root',
  // Also what changes nothing has a message.
  '--always',
  // `i18n.logOutputEncoding` would have it in another.
  '--encoding=UTF-8',
  `--format=${logFormat}`,
  ...commitDiffFlags,
];

/** Names the files of merges that differ from every parent, with all contents' ids; opens them only to find moved ones. */
export const mergeArguments: readonly string[] = [
  'diff-tree',
  '--stdin',
  '-r',
  '-c',
  '--raw',
  '-z',
  '-M',
  '-l1000',
];

/** Names the files of one commit, opening none of them. */
export const entryArguments: readonly string[] = [
  'diff-tree',
  '--root',
  '--no-commit-id',
  '-r',
  '--raw',
  '-z',
  '--no-renames',
];

/** How git is asked about commits: as they are and not as this clone shows them. Shallow clones have a file of their own. */
export const commitPins: readonly EnvironmentPin[] = [
  ...environmentPins,
  { name: 'GIT_GRAFT_FILE', value: '/dev/null' },
];
