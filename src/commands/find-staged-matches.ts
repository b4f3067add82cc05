import { createIgnore } from '../config/ignored-paths.ts';
import type { Settings } from '../config/parse-settings.ts';
import { readStagedBlob } from '../git/blob.ts';
import { type StagedSink, readStaged } from '../git/staged.ts';
import type { RuleTable } from '../rule-types.ts';
import { type Matcher, createMatcher } from '../scan/matcher.ts';
import type { Chunk, Coverage, Match, RunGit, Skipped, SourceFile } from '../types.ts';
import { createFileRuleCheck } from './check-file-rules.ts';
import { loadOwnSecrets } from './load-own-secrets.ts';
import { createEncryptionCheck } from './skip-encrypted.ts';

/** What the staged lines held, raw, before any exception is made. */
export interface StagedMatches {
  readonly matches: readonly Match[];
  readonly coverage: Coverage;
}

/** Where and how to look. */
export interface StagedSearch {
  readonly git: RunGit;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly table: RuleTable;
}

/** Looks at every line that is about to be committed: one git call, one pass; the whole blob only where a secret spans lines. */
export async function findStagedMatches(search: StagedSearch): Promise<StagedMatches> {
  const matches: Match[] = [];
  const skipped: Skipped[] = [];
  const wanting = new Set<SourceFile>();
  const keep = (match: Match): void => void matches.push(match);
  const sink = await createSink(search, { keep, skipped, wanting });

  const staged = await readStaged(search, sink);
  for (const file of wanting) {
    const added = staged.addedLines(file);
    const isAdded = (first: number, last: number) => added.some(([from, to]) => from <= last && first <= to);
    await readStagedBlob(search.git, file, (chunk) => sink.matcher().matchContext(chunk, isAdded, keep));
  }
  sink.matchFiles(keep);
  return { matches, coverage: { ...staged.coverage, skipped: [...staged.coverage.skipped, ...skipped] } };
}

interface Collected {
  readonly keep: (match: Match) => void;
  readonly skipped: Skipped[];
  readonly wanting: Set<SourceFile>;
}

interface MatchingSink extends StagedSink {
  readonly matcher: () => Matcher;
  readonly matchFiles: (keep: (match: Match) => void) => void;
}

async function createSink(
  search: StagedSearch,
  { keep, skipped, wanting }: Collected,
): Promise<MatchingSink> {
  const isIgnored = await createIgnore(search.settings.ignore);
  const isEncrypted = createEncryptionCheck(skipped);
  // The real matcher is made once git has named the files: it also looks for the values in the `.env` beside them.
  let matcher = createMatcher({ patterns: [], files: [] });
  let fileRules = createFileRuleCheck(matcher, []);
  return {
    matcher: () => matcher,
    matchFiles: (found) => fileRules.matchFiles(found),
    files: async (files) => {
      const own = await loadOwnSecrets(search.git, search.topLevel, files);
      skipped.push(...own.skipped, ...files.filter(({ path }) => isIgnored(path)).map(toExcluded));
      matcher = createMatcher(withoutOff(search), own.secrets);
      fileRules = createFileRuleCheck(
        matcher,
        files.filter(({ path }) => !isIgnored(path)),
      );
    },
    chunk: (chunk: Chunk) => {
      if (isIgnored(chunk.file.path) || isEncrypted(chunk)) return;
      matcher.match(chunk, keep);
      if (matcher.wantsContext(chunk)) wanting.add(chunk.file);
      fileRules.addText(chunk);
    },
  };
}

function withoutOff({ table, settings: { rules } }: StagedSearch): RuleTable {
  const isOn = ({ id }: { readonly id: string }) => rules[id] !== 'off';
  return { patterns: table.patterns.filter(isOn), files: table.files.filter(isOn) };
}

function toExcluded({ path }: SourceFile): Skipped {
  return { file: path, reason: 'excluded' };
}
