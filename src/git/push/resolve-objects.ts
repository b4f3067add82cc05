import { KeyguardError } from '../../errors.ts';
import type { RunGit } from '../../types.ts';
import { readObjects } from '../blob-batch.ts';
import { collectBlob } from '../blob-readers.ts';
import { type RefUpdate, isZero } from './parse-ref-lines.ts';

export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob';

/** An object that a push sends, and the refs that it is sent for. */
export interface PushedObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly refs: readonly RefUpdate[];
  /** Of a tag, what it holds: what it names, and what is said about it. */
  readonly content?: Buffer;
}

/** What a push sends, by kind, and what the remote has. */
export interface PushedObjects {
  readonly objects: readonly PushedObject[];
  /** Ids of the remote's that are also here; those that are not say nothing. */
  readonly known: readonly string[];
}

/** Looks up what a push sends, tags followed to what they name; throws when something of it is not here. */
export async function resolveObjects(git: RunGit, updates: readonly RefUpdate[]): Promise<PushedObjects> {
  const sent = groupByTarget(updates.filter(({ localId }) => !isZero(localId)));
  const remoteIds = [...new Set(updates.map(({ remoteId }) => remoteId))].filter((id) => !isZero(id));
  const types = await readTypes(git, [...sent.keys(), ...remoteIds]);
  const objects = [...sent].map(([id, refs]): PushedObject => {
    const type = types.get(id);
    if (type === undefined) throw new KeyguardError('push-object-missing', { ref: refs[0]?.localRef, id });
    return { id, type, refs };
  });
  return { objects: await followTags(git, objects), known: remoteIds.filter((id) => types.has(id)) };
}

function groupByTarget(updates: readonly RefUpdate[]): ReadonlyMap<string, readonly RefUpdate[]> {
  const groups = new Map<string, RefUpdate[]>();
  for (const update of updates) {
    const group = groups.get(update.localId);
    if (group) group.push(update);
    else groups.set(update.localId, [update]);
  }
  return groups;
}

async function readTypes(git: RunGit, ids: readonly string[]): Promise<ReadonlyMap<string, ObjectType>> {
  if (ids.length === 0) return new Map();
  const { stdout } = await git(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    input: Buffer.from(`${ids.join('\n')}\n`),
  });
  const types = new Map<string, ObjectType>();
  for (const line of stdout.toString('latin1').split('\n')) {
    const [id = '', type] = line.split(' ');
    if (type === 'commit' || type === 'tag' || type === 'tree' || type === 'blob') types.set(id, type);
  }
  return types;
}

/** A tag may name a tag, which may name another. */
async function followTags(git: RunGit, objects: readonly PushedObject[]): Promise<readonly PushedObject[]> {
  const done = new Map(objects.filter(({ type }) => type !== 'tag').map((object) => [object.id, object]));
  let tags = objects.filter(({ type }) => type === 'tag');
  while (tags.length > 0) {
    const contents = await readTags(git, tags);
    const targets: PushedObject[] = [];
    for (const [index, tag] of tags.entries()) {
      const content = contents[index] ?? Buffer.alloc(0);
      const target = parseTag(content);
      done.set(tag.id, { ...tag, content });
      if (!done.has(target.id)) targets.push({ id: target.id, type: target.type, refs: tag.refs });
    }
    for (const target of targets.filter(({ type }) => type !== 'tag')) done.set(target.id, target);
    tags = targets.filter(({ type }) => type === 'tag');
  }
  return [...done.values()];
}

async function readTags(git: RunGit, tags: readonly PushedObject[]): Promise<readonly Buffer[]> {
  const contents: Buffer[] = [];
  const ids = tags.map(({ id }) => id);
  await readObjects(git, { type: 'tag', ids }, () => collectBlob((bytes) => contents.push(bytes)));
  return contents;
}

const tagHeader = /^object (?<id>[\da-f]{40,64})\ntype (?<type>commit|tag|tree|blob)\n/u;

function parseTag(content: Buffer): Pick<PushedObject, 'id' | 'type'> {
  const { id, type } = tagHeader.exec(content.toString('latin1', 0, 256))?.groups ?? {};
  if (id === undefined || !isObjectType(type))
    throw new KeyguardError('git-output-damaged', { command: 'git cat-file', reason: 'tag' });
  return { id, type };
}

function isObjectType(type: string | undefined): type is ObjectType {
  return type === 'commit' || type === 'tag' || type === 'tree' || type === 'blob';
}
