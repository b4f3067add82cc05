import path from 'node:path';

import type { RunGit, SkipReason, Skipped, SourceFile } from '../../types.ts';
import { readIgnoreState } from '../ignored.ts';
import { createGit } from '../run.ts';
import { readBytePath, toBytePath } from './byte-path.ts';
import { findTopLevel, isTopLevel } from './find-top-level.ts';
import { listGitFiles } from './list-git-files.ts';
import { type Target, resolveTarget } from './resolve-target.ts';
import { walkFolder } from './walk-folder.ts';

/** What to list. */
export interface TreeRequest {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** As it is started in `cwd`. */
  readonly git: RunGit;
  /** The top of the work tree that `cwd` is in; undefined outside of any. */
  readonly topLevel: string | undefined;
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
  const names = named.length === 0 ? [topLevel ?? cwd] : named;
  for (const name of names) await addTarget(listing, request, await resolveTarget(cwd, name));
  return { entries: [...listing.entries.values()], skipped: [...listing.skipped.values()] };
}

async function addTarget(listing: Listing, request: TreeRequest, target: Target): Promise<void> {
  const { location } = target;
  const folder = target.kind === 'folder' ? location : path.dirname(location);
  const place = await findPlace(request, folder);
  const isIgnored = place !== undefined && (await isIgnoredIn(place, location));
  const found = { isNamed: false, isIgnored, isOwn: place?.isOwn === true };
  if (target.kind === 'file') return addEntry(listing, toBytePath(location), { ...found, isNamed: true });
  await (place === undefined || isIgnored
    ? addWalk(listing, toBytePath(location), found)
    : addGitFiles(listing, place, location));
}

/** The work tree that a folder is in, and how to ask its git. */
interface Place {
  readonly isOwn: boolean;
  readonly topLevel: string;
  readonly git: RunGit;
}

// They would have git answer for the repository of the current folder, wherever it is asked.
const ownRepository = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
];

async function findPlace({ env, git, topLevel }: TreeRequest, folder: string): Promise<Place | undefined> {
  if (topLevel !== undefined && isOwn(topLevel, folder)) return { isOwn: true, topLevel, git };
  const otherEnv = Object.fromEntries(Object.entries(env).filter(([name]) => !ownRepository.includes(name)));
  const other = await findTopLevel({ cwd: folder, env: otherEnv });
  return other === undefined
    ? undefined
    : { isOwn: false, topLevel: other, git: createGit({ cwd: other, env: otherEnv }) };
}

/** True when a folder is in the work tree, and in no other one inside it. */
function isOwn(topLevel: string, folder: string): boolean {
  if (folder === topLevel) return true;
  const above = path.dirname(folder);
  return above !== folder && !isTopLevel(folder) && isOwn(topLevel, above);
}

async function isIgnoredIn({ topLevel, git }: Place, location: string): Promise<boolean> {
  const inside = fromTop(topLevel, location);
  if (inside === '') return false;
  // git knows no rules about its own folder, and lists nothing of it.
  if (inside.split('/').includes('.git')) return true;
  const states = await readIgnoreState(git, [inside]);
  return states.get(inside) === 'ignored';
}

async function addGitFiles(listing: Listing, { topLevel, git, isOwn }: Place, folder: string): Promise<void> {
  const top = toBytePath(topLevel);
  const { files, repositories, unreadable } = await listGitFiles(git, fromTop(topLevel, folder));
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

function fromTop(topLevel: string, location: string): string {
  return path.relative(topLevel, location).split(path.sep).join('/');
}
