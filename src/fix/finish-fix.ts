import path from 'node:path';

import { readFileIfThere, replaceFile } from '../files.ts';
import { clearLeftovers } from '../leftovers.ts';
import type { FixPlace } from './apply-fix.ts';
import { readBlob, readEntries, writeBlob, writeEntries } from './index-edit.ts';
import { type JournalFile, readJournal, removeJournal } from './journal.ts';

/**
 * Brings an interrupted fix to its end: what still is as it was before becomes what it was to be; what somebody has changed since
 * stays. Gives whether there was one.
 */
export async function finishFix(place: FixPlace): Promise<boolean> {
  const journal = await readJournal(place.gitDir);
  if (journal === undefined) return false;
  const folders = journal.files.map((file) => path.dirname(path.join(place.topLevel, file.path)));
  for (const folder of new Set([place.gitDir, ...folders])) await clearLeftovers(folder);
  for (const file of journal.files) await finishWork(place, file);
  await finishIndex(place, journal.files);
  await removeJournal(place.gitDir);
  return true;
}

async function finishWork({ git, topLevel }: FixPlace, { path: file, work }: JournalFile): Promise<void> {
  if (work === undefined) return;
  const full = path.join(topLevel, file);
  const bytes = await readFileIfThere(full);
  const present = bytes === undefined ? null : await writeBlob(git, bytes);
  if (present === work.old) await replaceFile(full, await readBlob(git, work.new), { within: topLevel });
}

async function finishIndex({ git }: FixPlace, files: readonly JournalFile[]): Promise<void> {
  const entries = await readEntries(
    git,
    files.map((file) => file.path),
  );
  const present = new Map(entries.map((entry) => [entry.path, entry.blob]));
  const open = files.filter(
    (file) => file.index !== undefined && (present.get(file.path) ?? null) === file.index.old,
  );
  await writeEntries(
    git,
    open.map((file) => ({ path: file.path, mode: file.mode, blob: file.index?.new ?? undefined })),
  );
}
