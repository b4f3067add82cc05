import type { FileDiff } from '../fix-report-types.ts';
import type { Redactor } from './create-redactor.ts';
import { diffEnv } from './diff-env.ts';
import { diffTexts } from './diff-texts.ts';
import type { FileEdit, FixPlan } from './fix-types.ts';
import { readText } from './text-file.ts';

/** Lists what a plan does to each file: what the index gets, and what the disk gets where that differs. Secrets are taken out. */
export function listDiffs(
  { envFiles, edits, unstaged }: FixPlan,
  before: ReadonlyMap<string, Buffer>,
  redact: Redactor,
): readonly FileDiff[] {
  return [
    ...edits.flatMap((edit) => diffEdit(edit, redact)),
    ...[...envFiles].map(([path, bytes]): FileDiff => ({
      path: redact(path),
      where: 'private',
      isNew: !before.has(path),
      hunks: diffEnv(before.get(path), bytes),
    })),
    ...unstaged.map((path): FileDiff => ({ path: redact(path), where: 'unstaged', isNew: false, hunks: [] })),
  ];
}

function diffEdit({ state, staged, work }: FileEdit, redact: Redactor): readonly FileDiff[] {
  const path = redact(state.path);
  const diff = (from: Buffer | undefined, to: Buffer, where: FileDiff['where']): FileDiff => ({
    path,
    where,
    isNew: from === undefined,
    hunks: diffTexts(read(from, redact), read(to, redact)),
  });
  const inIndex = staged && diff(state.staged?.bytes, staged, 'index');
  const onDisk = work && diff(state.work, work, 'disk');
  if (inIndex && onDisk && JSON.stringify(inIndex.hunks) === JSON.stringify(onDisk.hunks))
    return [{ ...inIndex, where: 'both', isNew: inIndex.isNew && onDisk.isNew }];
  return [...(inIndex ? [inIndex] : []), ...(onDisk ? [onDisk] : [])];
}

function read(bytes: Buffer | undefined, redact: Redactor): string {
  return redact(readText(bytes ?? Buffer.alloc(0)).text);
}
