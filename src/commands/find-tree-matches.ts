import { createIgnore } from '../config/ignored-paths.ts';
import type { Settings } from '../config/parse-settings.ts';
import { type TreeEntry, type TreeRequest, listTree } from '../git/tree/list-tree.ts';
import { type TreeSink, readStream, readTree } from '../git/tree/read-tree.ts';
import type { RuleTable } from '../rule-types.ts';
import { createMatcher } from '../scan/matcher.ts';
import type { Chunk, Match, Skipped } from '../types.ts';
import { type FileRuleCheck, createFileRuleCheck } from './check-file-rules.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { loadOwnSecrets } from './load-own-secrets.ts';
import { createEncryptionCheck } from './skip-encrypted.ts';

/** Where and how to look. */
export interface TreeSearch extends TreeRequest {
  readonly settings: Settings;
  readonly table: RuleTable;
}

/** Looks at all of the files that are listed: one pass, whatever their number and size. */
export async function findTreeMatches(search: TreeSearch): Promise<RawMatches> {
  const { topLevel, settings } = search;
  const isIgnored = await createIgnore(settings.ignore);
  const listing = await listTree(search);
  const isExcluded = ({ path, isNamed }: TreeEntry): boolean => !isNamed && isIgnored(path);
  const entries = listing.entries.filter((entry) => !isExcluded(entry));
  const own = topLevel === undefined ? noSecrets : await loadOwnSecrets(topLevel, entries);
  const matcher = createMatcher(search.table, own.secrets, { isOn: createIsOn(settings) });
  const gathered = gatherMatches(matcher);
  const coverage = await readTree(entries, gathered.sink);
  const skipped = [
    ...listing.skipped,
    ...coverage.skipped,
    ...own.skipped,
    ...gathered.skipped,
    ...listing.entries.filter(isExcluded).map(toExcluded),
  ];
  return { matches: gathered.matches, matcher, coverage: { ...coverage, skipped } };
}

/** Looks at one text that comes in pieces. */
export async function findStreamMatches(
  pieces: AsyncIterable<Uint8Array>,
  { settings, table }: Pick<TreeSearch, 'settings' | 'table'>,
): Promise<RawMatches> {
  const matcher = createMatcher(table, [], { isOn: createIsOn(settings) });
  const gathered = gatherMatches(matcher);
  const coverage = await readStream(pieces, '<stdin>', gathered.sink);
  const skipped = [...coverage.skipped, ...gathered.skipped];
  return { matches: gathered.matches, matcher, coverage: { ...coverage, skipped } };
}

function createIsOn({ rules }: Settings): (id: string) => boolean {
  return (id) => rules[id] !== 'off';
}

const noSecrets = { secrets: [], skipped: [] };

interface Gathered {
  readonly sink: TreeSink;
  readonly matches: Match[];
  readonly skipped: Skipped[];
}

function gatherMatches(matcher: ReturnType<typeof createMatcher>): Gathered {
  const matches: Match[] = [];
  const skipped: Skipped[] = [];
  const keep = (match: Match): void => void matches.push(match);
  const isEncrypted = createEncryptionCheck(skipped);
  let fileRules: FileRuleCheck | undefined;
  const take = (chunk: Chunk): void => {
    if (isEncrypted(chunk)) return;
    matcher.match(chunk, keep);
    fileRules ??= createFileRuleCheck(matcher, [chunk.file]);
    fileRules.addText(chunk);
  };
  return {
    sink: {
      chunk: take,
      end: (file, entry) => {
        // What git ignores is in no commit.
        if (entry?.isIgnored !== true) (fileRules ?? createFileRuleCheck(matcher, [file])).matchFiles(keep);
        fileRules = undefined;
      },
    },
    matches,
    skipped,
  };
}

function toExcluded({ path }: TreeEntry): Skipped {
  return { file: path, reason: 'excluded' };
}
