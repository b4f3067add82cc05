import { isUtf8 } from 'node:buffer';

import type { RunGit, SourceFile } from '../../types.ts';
import { type BlobComparison, compareBlobs } from '../commits/compare-blobs.ts';
import { listCommits } from '../commits/list-commits.ts';
import { createMessageFile, handOnMessage } from '../commits/message-file.ts';
import { makeLogError } from '../commits/parse-log.ts';
import { type CommitSink, readCommits } from '../commits/read-commits.ts';
import { decodePath } from '../path-text.ts';
import { sumUp } from '../sum-up.ts';
import type { RefUpdate } from './parse-ref-lines.ts';
import { type Destination, readRemotes } from './read-remotes.ts';
import { type PushedObject, resolveObjects } from './resolve-objects.ts';

/** What is pushed, and where. */
export interface PushRequest extends Destination {
  readonly updates: readonly RefUpdate[];
}

/** What a push sends, once it has been read. */
export interface PushSummary {
  readonly commits: number;
  readonly objects: readonly PushedObject[];
  /** Remotes that the push goes to. */
  readonly remotes: readonly string[];
}

const none: ReadonlySet<SourceFile> = new Set();

/** Hands on everything that a push sends and the remote does not have: commits oldest first, tags' messages, bare blobs and trees. */
export async function readPush(git: RunGit, request: PushRequest, sink: CommitSink): Promise<PushSummary> {
  const { objects, known } = await resolveObjects(git, request.updates);
  if (objects.length === 0) return { commits: 0, objects, remotes: [] };
  const remotes = await readRemotes(git, request);
  const from = objects.filter(({ type }) => type === 'commit').map(({ id }) => id);
  const range = { from, without: known, withoutRemotes: remotes.same, otherRemotes: remotes.all };
  const commits = await listCommits(git, range, (ids) => readCommits(git, ids, sink));
  for (const object of objects) readMessage(object, sink);
  for (const object of objects) await readBare(git, object, sink);
  return { commits, objects, remotes: remotes.same };
}

function readMessage({ id, content }: PushedObject, sink: CommitSink): void {
  if (content !== undefined) handOnMessage(createMessageFile('tag', id), content, sink.chunk);
}

/** A ref, or a tag, may name a blob or a tree, without any commit. */
async function readBare(git: RunGit, object: PushedObject, sink: CommitSink): Promise<void> {
  if (object.type !== 'blob' && object.type !== 'tree') return;
  const entries = object.type === 'blob' ? [nameBlob(object)] : await listTree(git, object.id);
  await sink.begin(entries.map(({ file }) => file));
  sink.end(sumUp(await compareBlobs(git, entries, sink.chunk)), none);
}

function nameBlob({ id, refs }: PushedObject): BlobComparison {
  return { file: createFile(id, { path: refs[0]?.remoteRef ?? id, blob: id }), parents: [] };
}

function createFile(commit: string, facts: Pick<SourceFile, 'path' | 'blob' | 'rawPath'>): SourceFile {
  return { ...facts, status: 'added', kind: 'file', oldBlob: '0'.repeat(facts.blob.length), commit };
}

async function listTree(git: RunGit, id: string): Promise<readonly BlobComparison[]> {
  const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', id]);
  const entries: BlobComparison[] = [];
  let at = 0;
  for (let end = stdout.indexOf(0); end >= 0; end = stdout.indexOf(0, at)) {
    entries.push(...parseEntry(id, stdout.subarray(at, end)));
    at = end + 1;
  }
  return entries;
}

function parseEntry(tree: string, entry: Buffer): readonly BlobComparison[] {
  const tab = entry.indexOf('\t');
  const { type, blob } =
    /^\d{6} (?<type>blob|commit) (?<blob>[\da-f]{40,64})$/u.exec(
      entry.toString('latin1', 0, Math.max(0, tab)),
    )?.groups ?? {};
  if (type === undefined || blob === undefined) throw makeLogError('tree');
  const name = entry.subarray(tab + 1);
  const path = isUtf8(name)
    ? { path: name.toString() }
    : { path: decodePath(name), rawPath: Buffer.from(name) };
  return type === 'commit' ? [] : [{ file: createFile(tree, { ...path, blob }), parents: [] }];
}
