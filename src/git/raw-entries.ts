import { isUtf8 } from 'node:buffer';

import { KeyguardError } from '../errors.ts';
import type { SourceFile } from '../types.ts';
import { decodePath } from './path-text.ts';

/** What was read of a diff's raw part. */
export interface RawEntries {
  readonly files: SourceFile[];
  /** Files that were of another type: git shows two patches of each. */
  readonly typeChanges: Set<SourceFile>;
  /** The beginning of an entry whose rest has not come yet. */
  held: Buffer;
  /** The commit that the files are of, when there is one. */
  readonly origin: Pick<SourceFile, 'commit'>;
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
export function createRawEntries(commit?: string): RawEntries {
  return {
    files: [],
    typeChanges: new Set(),
    held: Buffer.alloc(0),
    origin: commit === undefined ? {} : { commit },
  };
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
  addEntry(raw, meta, bytes.subarray(pathStart, pathEnd));
  return pathEnd + 1;
}

function addEntry(raw: RawEntries, meta: string, name: Buffer): void {
  const { oldMode, newMode, oldBlob, blob, letter } = parseMeta(meta);
  const isText = isUtf8(name);
  const path = isText ? name.toString() : decodePath(name);
  if (letter === 'U') throw new KeyguardError('unmerged-files', { file: path });
  const change = statuses[letter];
  if (!change) throw new KeyguardError('git-output-damaged', { command: 'git diff-index', reason: 'raw' });
  const kind = kinds[change === 'deleted' ? oldMode : newMode] ?? 'file';
  const status = kind === 'submodule' && change !== 'deleted' ? 'submodule' : change;
  const file: SourceFile = {
    ...raw.origin,
    path,
    status,
    kind,
    blob,
    oldBlob,
    ...(isText ? {} : { rawPath: Buffer.from(name) }),
  };
  raw.files.push(file);
  if (change === 'type-changed') raw.typeChanges.add(file);
}

function parseMeta(
  meta: string,
): Readonly<Record<'oldMode' | 'newMode' | 'oldBlob' | 'blob' | 'letter', string>> {
  const [, oldMode = '', newMode = '', oldBlob = '', blob = '', letter = ''] = metaFields.exec(meta) ?? [];
  return { oldMode, newMode, oldBlob: detach(oldBlob), blob: detach(blob), letter };
}

const noBlobs: readonly string[] = ['0'.repeat(40), '0'.repeat(64)];

/** A copy of its own: what a pattern finds in a text keeps the whole text in memory, which counts with 100,000 files. */
function detach(id: string): string {
  return noBlobs.find((none) => none === id) ?? Buffer.from(id, 'latin1').toString('latin1');
}
