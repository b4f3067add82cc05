import { listEnvFiles, readEnvFile } from '../config/env-files.ts';
import { readIgnoreState } from '../git/ignored.ts';
import { type OwnSecret, parseEnvValues, selectOwnSecrets } from '../scan/own-secrets.ts';
import type { RunGit, Skipped, SourceFile } from '../types.ts';

/** The values in this clone's own `.env` files, and the files that could not be read. */
export interface OwnSecrets {
  readonly secrets: readonly OwnSecret[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads the untracked `.env` files at the root and beside the staged files; in memory only.
 * A tracked `.env` is no secret store: what it holds is in the repository already.
 */
export async function loadOwnSecrets(
  git: RunGit,
  topLevel: string,
  files: readonly SourceFile[],
): Promise<OwnSecrets> {
  const folders = new Set([
    '',
    ...files.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))),
  ]);
  const found = listEnvFiles(topLevel, folders);
  if (found.length === 0) return { secrets: [], skipped: [] };
  const states = await readIgnoreState(git, found);
  const untracked = found.filter((file) => states.get(file) !== 'tracked');
  const read = untracked.map((file) => readEnvFile(topLevel, file)).filter((file) => file !== undefined);
  return {
    secrets: selectOwnSecrets(read.flatMap(({ text }) => (text === undefined ? [] : parseEnvValues(text)))),
    skipped: read
      .filter(({ text }) => text === undefined)
      .map(({ path }) => ({ file: path, reason: 'unreadable' })),
  };
}
