import { isEnvPath, listEnvFiles, readEnvFile } from '../config/env-files.ts';
import type { OwnSecret } from '../scan/own-secrets.ts';
import type { Skipped, SourceFile } from '../types.ts';

/** The values in this clone's own `.env` files, and the files that could not be read. */
export interface OwnSecrets {
  readonly secrets: readonly OwnSecret[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads the `.env` files at the root and beside the staged files; in memory only. Whether git tracks them is not asked:
 * what a tracked one holds is in HEAD already, and such values are let pass once one of them is found.
 */
export async function loadOwnSecrets(
  topLevel: string,
  files: readonly Pick<SourceFile, 'path'>[],
): Promise<OwnSecrets> {
  const folders = new Set([
    '',
    ...files.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))),
  ]);
  const staged = new Set(files.map(({ path }) => path).filter(isEnvPath));
  const read = listEnvFiles(topLevel, folders)
    // A staged one is a finding by itself; its values are in no other place yet.
    .filter((file) => !staged.has(file))
    .map((file) => readEnvFile(topLevel, file))
    .filter((file) => file !== undefined);
  if (read.length === 0) return { secrets: [], skipped: [] };
  const { parseEnvValues, selectOwnSecrets } = await import('../scan/own-secrets.ts');
  return {
    secrets: selectOwnSecrets(read.flatMap(({ text }) => (text === undefined ? [] : parseEnvValues(text)))),
    skipped: read
      .filter(({ text }) => text === undefined)
      .map(({ path }) => ({ file: path, reason: 'unreadable' })),
  };
}
