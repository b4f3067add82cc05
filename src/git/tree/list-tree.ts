import { dirname } from 'node:path';

import type { SkipReason, Skipped, SourceFile } from '../../types.ts';
import { readBytePath, toBytePath } from './byte-path.ts';
import { type PlacedTarget, findIgnored } from './find-ignored.ts';
import { type Place, type Start, createPlaceFinder, fromTop } from './find-place.ts';
import { listGitFiles } from './list-git-files.ts';
import { resolveTarget } from './resolve-target.ts';
import { walkFolder } from './walk-folder.ts';

/** What to list. */
export interface TreeRequest extends Start {
  readonly cwd: string;
  /** Files and folders as the user named them; none for everything. */
  readonly named: readonly string[];
}

/** Something that may be read. */
export interface TreeEntry extends Pick<SourceFile, 'path' | 'rawPath'> {
  /** Where it is on the disk, as a path of bytes. */
  readonly location: string;
  readonly isNamed: boolean;
  /** git leaves it out, so it can be in the list only because the user named it, or a folder that it is in. */
  readonly isIgnored: boolean;
  /** It lies in the work tree that `cwd` is in, and in no other one inside that. */
  readonly isOwn: boolean;
}

export interface TreeListing {
  readonly entries: readonly TreeEntry[];
  readonly skipped: readonly Skipped[];
}

interface Listing {
  /** What paths are told from. */
  readonly base: string;
  readonly entries: Map<string, TreeEntry>;
  readonly skipped: Map<string, Skipped>;
}

type Found = Pick<TreeEntry, 'isNamed' | 'isIgnored' | 'isOwn'>;

/**
 * Lists what is named, each once: in a repository what git does not ignore, elsewhere all that is in a folder. An ignored
 * file or folder is listed when it is named itself. Paths are told from the work tree's top, else from `cwd`, when they lie in it.
 */
export async function listTree(request: TreeRequest): Promise<TreeListing> {
  const { cwd, topLevel, named } = request;
  const listing: Listing = { base: toBytePath(topLevel ?? cwd), entries: new Map(), skipped: new Map() };
  const targets = await placeTargets(request, named.length === 0 ? [topLevel ?? cwd] : named);
  const ignored = await findIgnored(targets);
  for (const target of targets) await addTarget(listing, target, ignored.has(target));
  return { entries: [...listing.entries.values()], skipped: [...listing.skipped.values()] };
}

/** Everything that was named is looked up before anything is read. */
async function placeTargets(
  request: TreeRequest,
  names: readonly string[],
): Promise<readonly PlacedTarget[]> {
  const findPlace = createPlaceFinder(request);
  const targets: PlacedTarget[] = [];
  for (const name of names) {
    const target = await resolveTarget(request.cwd, name);
    const folder = target.kind === 'folder' ? target.location : dirname(target.location);
    targets.push({ ...target, place: await findPlace(folder) });
  }
  return targets;
}

async function addTarget(
  listing: Listing,
  { kind, location, place }: PlacedTarget,
  isIgnored: boolean,
): Promise<void> {
  const found = { isNamed: false, isIgnored, isOwn: place?.isOwn === true };
  if (kind === 'file') return addEntry(listing, toBytePath(location), { ...found, isNamed: true });
  await (place === undefined || isIgnored
    ? addWalk(listing, toBytePath(location), found)
    : addGitFiles(listing, place, location));
}

async function addGitFiles(listing: Listing, place: Place, folder: string): Promise<void> {
  const { topLevel, git, isOwn } = place;
  const top = toBytePath(topLevel);
  const { files, repositories, unreadable } = await listGitFiles(git, fromTop(place, folder));
  for (const file of files) addEntry(listing, `${top}/${file}`, { isNamed: false, isIgnored: false, isOwn });
  for (const other of repositories) addSkipped(listing, `${top}/${other}`, 'repository');
  for (const each of unreadable) addSkipped(listing, `${top}/${each}`, 'unreadable');
}

async function addWalk(listing: Listing, folder: string, found: Found): Promise<void> {
  const { files, dependencies, unreadable } = await walkFolder(folder);
  for (const file of files) addEntry(listing, file, found);
  for (const each of dependencies) addSkipped(listing, each, 'dependencies');
  for (const each of unreadable) addSkipped(listing, each, 'unreadable');
}

function addEntry({ base, entries }: Listing, location: string, found: Found): void {
  const isNamed = found.isNamed || entries.get(location)?.isNamed === true;
  entries.set(location, { ...found, ...readBytePath(fromBase(base, location)), location, isNamed });
}

function addSkipped({ base, skipped }: Listing, location: string, reason: SkipReason): void {
  skipped.set(location, { file: readBytePath(fromBase(base, location)).path, reason });
}

function fromBase(base: string, location: string): string {
  const start = base.endsWith('/') ? base : `${base}/`;
  return location.startsWith(start) ? location.slice(start.length) : location;
}
