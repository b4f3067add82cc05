import { isUtf8 } from 'node:buffer';

import { KeyguardError } from '../errors.ts';
import type { SourceFile } from '../types.ts';
import { decodePath } from './path-text.ts';

/** A file of a diff, and its patch sections. */
export interface DiffEntry {
  readonly file: SourceFile;
  readonly sections: readonly DiffSection[];
}

/** What a patch section must show. */
interface DiffSection {
  /** The beginning of its `index` line: the object ids. */
  readonly index: string;
  /** False when it has no `index` line: the content is the same. */
  readonly isIndexed: boolean;
  /** False when it has no hunk. */
  readonly hasHunks: boolean;
}

/** What was read of a diff's raw part. */
export interface RawEntries {
  readonly entries: DiffEntry[];
  /** The beginning of an entry whose rest has not come yet. */
  held: Buffer;
}

const statuses: Readonly<Record<string, SourceFile['status']>> = {
  A: 'added',
  C: 'copied',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed',
};

const kinds: Readonly<Record<string, SourceFile['kind']>> = { '120000': 'symlink', '160000': 'submodule' };

// :<old mode> <new mode> <old id> <new id> <status><similarity>; https://git-scm.com/docs/diff-format#_raw_output_format
const metaFields = /^:([0-7]{6}) ([0-7]{6}) ([\da-f]{40,64}) ([\da-f]{40,64}) ([A-Z])\d*$/u;

/** Starts reading the raw part of `--raw -z -U0`. */
export function createRawEntries(): RawEntries {
  return { entries: [], held: Buffer.alloc(0) };
}

/** Reads on; gives what follows the raw part once that is complete. */
export function readRawEntries(raw: RawEntries, bytes: Buffer): Buffer | undefined {
  const all = raw.held.length > 0 ? Buffer.concat([raw.held, bytes]) : bytes;
  let at = 0;
  for (;;) {
    // An empty field where an entry would begin separates the entries from the patches.
    if (all[at] === 0) return all.subarray(at + 1);
    const next = readEntry(raw, all, at);
    if (next < 0) break;
    at = next;
  }
  raw.held = Buffer.from(all.subarray(at));
  return undefined;
}

/** Reads the entry that begins at `at`; gives where the next one begins, or -1 when this one is not complete. */
function readEntry(raw: RawEntries, bytes: Buffer, at: number): number {
  const metaEnd = bytes.indexOf(0, at);
  if (metaEnd < 0) return -1;
  const meta = bytes.toString('latin1', at, metaEnd);
  let pathStart = metaEnd + 1;
  let pathEnd = bytes.indexOf(0, pathStart);
  // Renames and copies name the old path first.
  if (pathEnd >= 0 && /[CR]\d+$/u.test(meta)) {
    pathStart = pathEnd + 1;
    pathEnd = bytes.indexOf(0, pathStart);
  }
  if (pathEnd < 0) return -1;
  raw.entries.push(parseEntry(meta, Buffer.from(bytes.subarray(pathStart, pathEnd))));
  return pathEnd + 1;
}

function parseEntry(meta: string, rawPath: Buffer): DiffEntry {
  const { oldMode, newMode, oldBlob, blob, letter } = parseMeta(meta);
  const path = isUtf8(rawPath) ? rawPath.toString() : decodePath(rawPath);
  if (letter === 'U') throw new KeyguardError('unmerged-files', { file: path });
  const change = statuses[letter];
  if (!change) throw new KeyguardError('git-output-damaged', { command: 'git diff-index', reason: 'raw' });
  const kind = kinds[change === 'deleted' ? oldMode : newMode] ?? 'file';
  const status = kind === 'submodule' && change !== 'deleted' ? 'submodule' : change;
  return {
    file: { path, rawPath, status, kind, blob, oldBlob },
    sections: listSections(change, oldBlob, blob),
  };
}

function parseMeta(
  meta: string,
): Readonly<Record<'oldMode' | 'newMode' | 'oldBlob' | 'blob' | 'letter', string>> {
  const [, oldMode = '', newMode = '', oldBlob = '', blob = '', letter = ''] = metaFields.exec(meta) ?? [];
  return { oldMode, newMode, oldBlob, blob, letter };
}

// git shows a change of type as one deletion and one creation.
function listSections(status: SourceFile['status'], oldBlob: string, blob: string): readonly DiffSection[] {
  const none = '0'.repeat(blob.length);
  if (status !== 'type-changed') return [describeSection(oldBlob, blob)];
  return [describeSection(oldBlob, none), describeSection(none, blob)];
}

/** The id of an empty file, with SHA-1 and with SHA-256. */
const emptyBlob =
  /^(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)$/u;
const noBlob = /^0+$/u;

function describeSection(oldBlob: string, blob: string): DiffSection {
  const isIndexed = oldBlob !== blob;
  const isNewAndEmpty = noBlob.test(oldBlob) && emptyBlob.test(blob);
  const hasHunks = isIndexed && !noBlob.test(blob) && !isNewAndEmpty;
  return { index: `index ${oldBlob}..${blob}`, isIndexed, hasHunks };
}
