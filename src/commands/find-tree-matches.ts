import { createIgnore } from '../config/ignored-paths.ts';
import type { Settings } from '../config/parse-settings.ts';
import { type TreeEntry, type TreeListing, type TreeRequest, listTree } from '../git/tree/list-tree.ts';
import { readStream, readTree } from '../git/tree/read-tree.ts';
import type { RuleTable } from '../rule-types.ts';
import { createMatcher } from '../scan/matcher.ts';
import type { Coverage, Skipped } from '../types.ts';
import { streamPath } from './create-report.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { gatherMatches } from './gather-matches.ts';
import { loadOwnSecrets } from './load-own-secrets.ts';

/** Where and how to look. */
export interface TreeSearch extends TreeRequest {
  readonly settings: Settings;
  readonly table: RuleTable;
  /** A text that is no file, looked at first; files are then looked at only when they are named. */
  readonly stream: AsyncIterable<Uint8Array> | undefined;
}

/** Looks at all of the files that are listed: one pass, whatever their number and size. */
export async function findTreeMatches(search: TreeSearch): Promise<RawMatches> {
  const { topLevel, settings, table, stream } = search;
  const isStreamOnly = stream !== undefined && search.named.length === 0;
  const listing = isStreamOnly ? noFiles : await listTree(search);
  const { entries, excluded } = await takeOut(listing, settings.ignore);
  const own = topLevel === undefined ? noSecrets : await loadOwnSecrets(topLevel, entries);
  const matcher = createMatcher(table, own.secrets, { isOn: (id) => settings.rules[id] !== 'off' });
  const { sink, ...gathered } = gatherMatches(matcher);
  const streamed = stream === undefined ? nothing : await readStream(stream, streamPath, sink);
  const read = await readTree(entries, sink);
  const skipped = [...listing.skipped, ...own.skipped, ...gathered.skipped, ...excluded];
  return { ...gathered, matcher, coverage: addUp([streamed, read, { ...nothing, skipped }]) };
}

const noFiles: TreeListing = { entries: [], skipped: [] };
const noSecrets = { secrets: [], skipped: [] };
const nothing: Coverage = { files: 0, addedLines: 0, bytes: 0, skipped: [] };

interface Chosen {
  readonly entries: readonly TreeEntry[];
  readonly excluded: readonly Skipped[];
}

/** What the settings leave out is looked at all the same when it is named. */
async function takeOut({ entries }: TreeListing, globs: readonly string[]): Promise<Chosen> {
  const isExcluded = await createIgnore(globs);
  const chosen = entries.filter(({ path, isNamed }) => isNamed || !isExcluded(path));
  const taken = new Set(chosen);
  const others = entries.filter((entry) => !taken.has(entry));
  return { entries: chosen, excluded: others.map(({ path }) => ({ file: path, reason: 'excluded' })) };
}

function addUp(parts: readonly Coverage[]): Coverage {
  const sum = (key: 'files' | 'addedLines' | 'bytes') => parts.reduce((total, part) => total + part[key], 0);
  return {
    files: sum('files'),
    addedLines: sum('addedLines'),
    bytes: sum('bytes'),
    skipped: parts
      .flatMap(({ skipped }) => skipped)
      .toSorted((one, other) => (one.file < other.file ? -1 : 1)),
  };
}
