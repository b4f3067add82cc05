import { createIgnore } from '../config/ignored-paths.ts';
import type { Settings } from '../config/parse-settings.ts';
import { openPipedDiff } from '../git/piped-diff.ts';
import { readStaged } from '../git/staged.ts';
import type { RuleTable } from '../rule-types.ts';
import { type Matcher, createMatcher } from '../scan/matcher.ts';
import type { Chunk, Coverage, Match, RunGit, Skipped, SourceFile } from '../types.ts';
import { type FileRuleCheck, createFileRuleCheck } from './check-file-rules.ts';
import { type MatchCollection, createMatchCollection } from './collect-matches.ts';
import { loadOwnSecrets } from './load-own-secrets.ts';
import { createEncryptionCheck } from './skip-encrypted.ts';

/** What was held by what was looked at, raw, before any exception is made. */
export interface RawMatches {
  readonly matches: readonly Match[];
  readonly coverage: Coverage;
  /** Paths with matches that are not in this work tree. */
  readonly outside?: ReadonlySet<string>;
  /** Numbers of the commits with matches, the oldest first. */
  readonly order?: ReadonlyMap<string, number>;
  /** What looked for them: names of files are looked at too before they are shown. */
  readonly matcher: Matcher;
  /** Counts those that were too many to keep; left out where all are kept. */
  readonly countUnlisted?: MatchCollection['countUnlisted'];
}

/** Where and how to look. */
export interface StagedSearch {
  readonly git: RunGit;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly isDiffPiped: boolean | undefined;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly table: RuleTable;
  /** How many are kept; more are only counted. */
  readonly most?: number;
}

/** Looks at every line that is about to be committed: one git call, one pass; the whole blob only where a secret spans lines. */
export async function findStagedMatches(search: StagedSearch): Promise<RawMatches> {
  const isIgnored = await createIgnore(search.settings.ignore);
  let reading: Reading | undefined;
  const pipedDiff = search.isDiffPiped === true ? openPipedDiff() : undefined;
  const begin = (files: readonly SourceFile[]) =>
    beginReading({ ...search, readAhead: pipedDiff?.readAhead }, files, isIgnored);
  const staged = await readStaged(
    { ...search, pipedDiff },
    {
      // Told again when git has to be asked anew: then nothing of before counts.
      files: async (files) => void (reading = await begin(files)),
      chunk: (chunk) => {
        if (reading !== undefined && !isIgnored(chunk.file.path)) takeChunk(reading, chunk);
      },
    },
  );
  const { matcher, fileRules, collection, skipped, wanting } = reading ?? (await begin([]));
  const { matches, keep, countUnlisted } = collection;
  if (wanting.size > 0) {
    const { matchContexts } = await import('./match-contexts.ts');
    const places = [...wanting].map((file) => ({ file, added: staged.addedLines(file) }));
    await matchContexts(search.git, places, { matcher, keep });
  }
  fileRules.matchFiles(keep);
  return {
    matches,
    matcher,
    countUnlisted,
    coverage: { ...staged.coverage, skipped: [...staged.coverage.skipped, ...skipped] },
  };
}

/** What one reading of the staged lines has brought so far. */
interface Reading {
  readonly matcher: Matcher;
  readonly fileRules: FileRuleCheck;
  readonly isEncrypted: (chunk: Chunk) => boolean;
  readonly collection: MatchCollection;
  readonly skipped: Skipped[];
  /** Files in which a secret may reach into lines that are not added. */
  readonly wanting: Set<SourceFile>;
}

type IsIgnored = (file: string) => boolean;

async function beginReading(
  search: StagedSearch & { readonly readAhead: (() => void) | undefined },
  files: readonly SourceFile[],
  isIgnored: IsIgnored,
): Promise<Reading> {
  const looked = files.filter(({ path }) => !isIgnored(path));
  const excluded = files.filter(({ path }) => isIgnored(path)).map(toExcluded);
  const own = await loadOwnSecrets(search.topLevel, files);
  const skipped = [...own.skipped, ...excluded];
  const { rules } = search.settings;
  const matcher = createMatcher(search.table, own.secrets, {
    isOn: (id) => rules[id] !== 'off',
    meanwhile: search.readAhead,
  });
  return {
    matcher,
    fileRules: createFileRuleCheck(matcher, looked),
    isEncrypted: createEncryptionCheck(skipped),
    collection: createMatchCollection(search.settings, search.most),
    skipped,
    wanting: new Set(),
  };
}

function takeChunk({ matcher, fileRules, isEncrypted, collection, wanting }: Reading, chunk: Chunk): void {
  if (isEncrypted(chunk)) return;
  matcher.match(chunk, collection.keep);
  if (matcher.wantsContext(chunk)) wanting.add(chunk.file);
  fileRules.addText(chunk);
}

function toExcluded({ path }: SourceFile): Skipped {
  return { file: path, reason: 'excluded' };
}
