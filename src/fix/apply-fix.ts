import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readEntry, readFileIfThere, refuseSymlinks, removeFile, replaceFile } from '../files.ts';
import { clearLeftovers } from '../leftovers.ts';
import type { RunGit } from '../types.ts';
import type { FileEdit, FixPlan } from './fix-types.ts';
import { type IndexEntry, readEntries, writeBlob, writeEntries } from './index-edit.ts';
import { type JournalFile, removeJournal, writeJournal } from './journal.ts';

/** Where a fix works. */
export interface FixPlace {
  readonly git: RunGit;
  readonly topLevel: string;
  /** This work tree's own git folder. */
  readonly gitDir: string;
}

/** Everything that is there before: to be put back when a step fails. */
export interface Before {
  readonly envFiles: ReadonlyMap<string, Buffer>;
}

/**
 * Carries a plan out: the values into their files first, then the files on the disk, then the index in one step. When a step or
 * the check at the end fails, everything is as before; when the run is killed, the next one finishes it by the journal.
 */
export async function applyFix(
  place: FixPlace,
  plan: FixPlan,
  { before, check }: { readonly before: Before; readonly check: () => Promise<void> },
): Promise<void> {
  const removed = await readEntries(place.git, plan.unstaged);
  await refuseUnwritable(place, plan);
  await clearAll(place, plan);
  const files = removed.map(describeRemoval);
  // One after another: each starts git, and a plan may have a thousand.
  for (const edit of plan.edits) files.push(await describeEdit(place, edit));
  try {
    for (const [file, content] of plan.envFiles) await writeFile(place, file, content);
    await writeJournal(place.gitDir, files);
    for (const { state, work } of plan.edits) if (work) await writeFile(place, state.path, work);
    await writeEntries(place.git, files.flatMap(toNewEntry));
    await check();
  } catch (error) {
    await undo(place, plan, { before, files });
    throw error;
  }
  await removeJournal(place.gitDir);
}

/** A killed run may have left a file half made, with values in it. */
async function clearAll({ topLevel, gitDir }: FixPlace, plan: FixPlan): Promise<void> {
  const folders = listWritten(plan).map((file) => path.dirname(path.join(topLevel, file)));
  for (const folder of new Set([gitDir, ...folders])) await clearLeftovers(folder);
}

function listWritten({ envFiles, edits }: FixPlan): readonly string[] {
  return [...envFiles.keys(), ...edits.flatMap(({ state, work }) => (work ? [state.path] : []))];
}

/** Before anything is written, and before anybody is asked: a file that is no place to write to stops all of it. */
export async function refuseUnwritable({ topLevel }: FixPlace, plan: FixPlan): Promise<void> {
  for (const file of listWritten(plan).map((each) => path.join(topLevel, each))) {
    await refuseSymlinks(file, topLevel);
    const entry = await readEntry(file);
    if (entry !== undefined && (entry.kind !== 'file' || (entry.mode & 0o200) === 0))
      throw new KeyguardError('file-unwritable', {
        file,
        reason: entry.kind === 'file' ? 'read-only' : 'no-file',
      });
  }
}

async function describeEdit({ git }: FixPlace, { state, staged, work }: FileEdit): Promise<JournalFile> {
  const { path: file, mode } = state;
  return {
    path: file,
    mode,
    ...(staged && { index: { old: state.staged?.blob ?? null, new: await writeBlob(git, staged) } }),
    ...(work && {
      work: { old: state.work ? await writeBlob(git, state.work) : null, new: await writeBlob(git, work) },
    }),
  };
}

function describeRemoval({ path: file, mode, blob }: IndexEntry): JournalFile {
  return { path: file, mode, index: { old: blob, new: null } };
}

function toNewEntry({ path: file, mode, index }: JournalFile) {
  return index === undefined ? [] : [{ path: file, mode, blob: index.new ?? undefined }];
}

async function writeFile({ topLevel }: FixPlace, file: string, content: Buffer): Promise<void> {
  const isEnv = path.basename(file).startsWith('.env') && !file.endsWith('.example');
  await replaceFile(path.join(topLevel, file), content, { within: topLevel, ...(isEnv && { mode: 0o600 }) });
}

interface Undo {
  readonly before: Before;
  readonly files: readonly JournalFile[];
}

async function undo(place: FixPlace, plan: FixPlan, { before, files }: Undo): Promise<void> {
  const paths = files.map((file) => file.path);
  const present = new Map((await readEntries(place.git, paths)).map((entry) => [entry.path, entry.blob]));
  await writeEntries(
    place.git,
    files.flatMap(({ path: file, mode, index }) =>
      index === undefined || index.old === (present.get(file) ?? null)
        ? []
        : [{ path: file, mode, blob: index.old ?? undefined }],
    ),
  );
  for (const { state, work } of plan.edits) if (work) await restore(place, state.path, state.work);
  for (const file of plan.envFiles.keys()) await restore(place, file, before.envFiles.get(file));
  await removeJournal(place.gitDir);
}

/** What is as before is not written: on a full disk that would fail too. */
async function restore(place: FixPlace, file: string, content: Buffer | undefined): Promise<void> {
  const present = await readFileIfThere(path.join(place.topLevel, file));
  if (content !== undefined && present?.equals(content) === true) return;
  if (content === undefined) await removeFile(path.join(place.topLevel, file));
  else await writeFile(place, file, content);
}
