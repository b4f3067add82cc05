import path from 'node:path';

import type { RunGit } from '../../types.ts';
import { createGit } from '../run.ts';
import { findTopLevel, isTopLevel } from './find-top-level.ts';

/** A work tree, and how to ask its git. */
export interface Place {
  /** It is the one that the command was started in. */
  readonly isOwn: boolean;
  readonly topLevel: string;
  readonly git: RunGit;
}

/** What a command was started with. */
export interface Start {
  readonly env: NodeJS.ProcessEnv;
  /** As it is started in the current folder. */
  readonly git: RunGit;
  /** The top of the work tree that the current folder is in; undefined outside of any. */
  readonly topLevel: string | undefined;
}

// They would have git answer for the repository of the current folder, wherever it is asked.
const ownRepository = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
];

/** Makes a function that finds the work tree a folder is in, asking git at most once a folder, and not at all in the own one. */
export function createPlaceFinder({
  env,
  git,
  topLevel,
}: Start): (folder: string) => Promise<Place | undefined> {
  const own = topLevel === undefined ? undefined : { isOwn: true, topLevel, git };
  const otherEnv = Object.fromEntries(Object.entries(env).filter(([name]) => !ownRepository.includes(name)));
  const others = new Map<string, Promise<Place | undefined>>();
  const findOther = async (folder: string): Promise<Place | undefined> => {
    const top = await findTopLevel({ cwd: folder, env: otherEnv });
    return top === undefined
      ? undefined
      : { isOwn: false, topLevel: top, git: createGit({ cwd: top, env: otherEnv }) };
  };
  return async (folder) => {
    if (own !== undefined && isWithin(own.topLevel, folder)) return own;
    const found = others.get(folder) ?? findOther(folder);
    others.set(folder, found);
    return found;
  };
}

/** True when a folder is in the work tree, and in no other one inside it. */
function isWithin(topLevel: string, folder: string): boolean {
  if (folder === topLevel) return true;
  const above = path.dirname(folder);
  return above !== folder && !isTopLevel(folder) && isWithin(topLevel, above);
}

/** A path as seen from the top of a work tree, with `/`; empty for the top itself. */
export function fromTop({ topLevel }: Place, location: string): string {
  return path.relative(topLevel, location).split(path.sep).join('/');
}
