import { listEnvFiles } from '../config/env-files.ts';
import type { Settings } from '../config/parse-settings.ts';
import type { CommitSink } from '../git/commits/read-commits.ts';
import type { ReadSummary } from '../git/sum-up.ts';
import type { RuleTable } from '../rule-types.ts';
import { type Matcher, createMatcher } from '../scan/matcher.ts';
import type { Chunk, Coverage, RunGit, Skipped, SourceFile } from '../types.ts';
import { type FileRuleCheck, createFileRuleCheck } from './check-file-rules.ts';
import { type MatchCollection, createMatchCollection } from './collect-matches.ts';
import type { RawMatches } from './find-staged-matches.ts';
import { loadOwnSecrets } from './load-own-secrets.ts';
import { type ContextPlace, matchContexts } from './match-contexts.ts';
import { createEncryptionCheck } from './skip-encrypted.ts';

/** Where and how to look. */
export interface CommitSearch {
  readonly git: RunGit;
  readonly topLevel: string;
  readonly settings: Settings;
  readonly table: RuleTable;
}

/** A sink for commits, and what was found once all of them are in it. */
export interface CommitMatching {
  readonly sink: CommitSink;
  readonly finish: () => Promise<RawMatches>;
}

/** What has come of the commits so far. */
interface Progress {
  readonly search: CommitSearch;
  readonly isIgnored: (path: string) => boolean;
  readonly collection: MatchCollection;
  /** By reason and path: what is left out in one commit is left out in the next. */
  readonly skipped: Map<string, Skipped>;
  /** Folders whose environment files are known. */
  readonly folders: Set<string>;
  readonly envFolders: string[];
  matcher: Matcher;
  fileRules: FileRuleCheck | undefined;
  isEncrypted: (chunk: Chunk) => boolean;
  encrypted: Skipped[];
  coverage: Omit<Coverage, 'skipped'>;
  /** Files in which a secret may reach into lines that are not added: those of this commit, and those that wait for one process to read them. */
  wanting: Set<SourceFile>;
  waiting: ContextPlace[];
  /** Numbers of the commits with matches, the oldest first. */
  readonly order: Map<string, number>;
}

/** So many wait at most. */
const mostWaiting = 500;

/** Makes a sink whose memory does not grow with the number of commits; `isIgnored` tells the paths that the settings leave out. */
export async function createCommitMatching(
  search: CommitSearch,
  isIgnored: (path: string) => boolean,
): Promise<CommitMatching> {
  const progress: Progress = {
    search,
    isIgnored,
    collection: createMatchCollection(search.settings),
    skipped: new Map(),
    folders: new Set(),
    envFolders: [],
    matcher: createMatcher(search.table, [], { isOn: (id) => search.settings.rules[id] !== 'off' }),
    fileRules: undefined,
    isEncrypted: () => false,
    encrypted: [],
    coverage: { files: 0, addedLines: 0, bytes: 0 },
    wanting: new Set(),
    waiting: [],
    order: new Map(),
  };
  await takeOwnSecrets(progress, ['']);
  return {
    sink: {
      begin: (files) => begin(progress, files),
      chunk: (chunk) => {
        takeChunk(progress, chunk);
      },
      end: (summary, late) => {
        end(progress, summary, late);
      },
      done: (ids) => {
        takeOrder(progress, ids);
      },
    },
    finish: () => finish(progress),
  };
}

function begin(progress: Progress, files: readonly SourceFile[]): Promise<void> | undefined {
  const { isIgnored, folders } = progress;
  const looked = files.filter(({ path }) => !isIgnored(path));
  if (looked.length < files.length)
    for (const { path } of files) if (isIgnored(path)) skip(progress, { file: path, reason: 'excluded' });
  progress.fileRules = createFileRuleCheck(progress.matcher, looked);
  progress.encrypted = [];
  progress.isEncrypted = createEncryptionCheck(progress.encrypted);
  const unknown = new Set(files.map(folderOf).filter((folder) => !folders.has(folder)));
  const isMuch = progress.waiting.length >= mostWaiting;
  return unknown.size === 0 && !isMuch ? undefined : prepare(progress, [...unknown]);
}

async function prepare(progress: Progress, folders: readonly string[]): Promise<void> {
  await takeOwnSecrets(progress, folders);
  if (progress.waiting.length >= mostWaiting) await readWaiting(progress);
}

function folderOf({ path }: SourceFile): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Looks for this clone's own secrets from here on, where the folders have environment files. */
async function takeOwnSecrets(progress: Progress, folders: readonly string[]): Promise<void> {
  const { search, envFolders } = progress;
  for (const folder of folders) {
    progress.folders.add(folder);
    if (listEnvFiles(search.topLevel, [folder]).length > 0) envFolders.push(folder);
  }
  if (!folders.some((folder) => envFolders.includes(folder))) return;
  const places = envFolders.map((folder) => ({ path: `${folder}/` }));
  const { secrets, skipped } = await loadOwnSecrets(search.topLevel, places);
  for (const each of skipped) skip(progress, each);
  const { rules } = search.settings;
  progress.matcher = createMatcher(search.table, secrets, { isOn: (id) => rules[id] !== 'off' });
}

function takeChunk(progress: Progress, chunk: Chunk): void {
  const { matcher, collection, fileRules, wanting, isIgnored } = progress;
  const isMessage = chunk.file.kind === 'message';
  if (!isMessage && (isIgnored(chunk.file.path) || progress.isEncrypted(chunk))) return;
  matcher.match(chunk, collection.keep);
  if (isMessage) return;
  if (matcher.wantsContext(chunk)) wanting.add(chunk.file);
  fileRules?.addText(chunk);
}

function end(progress: Progress, { coverage, addedLines }: ReadSummary, late: ReadonlySet<SourceFile>): void {
  const { files, addedLines: lines, bytes } = progress.coverage;
  progress.coverage = {
    files: files + coverage.files,
    addedLines: lines + coverage.addedLines,
    bytes: bytes + coverage.bytes,
  };
  for (const each of [...coverage.skipped, ...progress.encrypted]) skip(progress, each);
  progress.encrypted = [];
  progress.fileRules?.matchFiles(progress.collection.keep, late);
  progress.fileRules = undefined;
  for (const file of progress.wanting) progress.waiting.push({ file, added: addedLines(file) });
  progress.wanting = new Set();
}

function takeOrder({ collection, order }: Progress, ids: readonly string[]): void {
  const matched = new Set(collection.matches.map(({ file }) => file.commit));
  for (const id of ids) if (matched.has(id)) order.set(id, order.size);
}

function skip({ skipped }: Progress, each: Skipped): void {
  skipped.set(`${each.reason}:${each.file}`, each);
}

async function readWaiting({ search, matcher, collection, waiting }: Progress): Promise<void> {
  const places = waiting.splice(0);
  if (places.length > 0) await matchContexts(search.git, places, { matcher, keep: collection.keep });
}

async function finish(progress: Progress): Promise<RawMatches> {
  await readWaiting(progress);
  const { collection, matcher, coverage, skipped, order } = progress;
  return {
    matches: collection.matches,
    countUnlisted: collection.countUnlisted,
    matcher,
    order,
    coverage: { ...coverage, skipped: [...skipped.values()] },
  };
}
