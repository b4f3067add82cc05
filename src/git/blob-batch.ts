import { KeyguardError } from '../errors.ts';
import type { RunGit } from '../types.ts';

/** Takes a blob in pieces. */
export interface BlobReader {
  readonly take: (bytes: Buffer) => void;
  readonly end: () => void;
}

interface BatchState {
  readonly type: ObjectType;
  readonly ids: readonly string[];
  readonly open: (index: number, size: number) => BlobReader;
  index: number;
  /** A header whose end has not come yet. */
  header: string;
  reader: BlobReader | undefined;
  /** What the blob still has to bring, the newline after it included. */
  left: number;
}

const newline = 10;

/** Reads blobs one after another in one process; `open` is asked for a reader before each. */
export async function readBlobs(
  git: RunGit,
  ids: readonly string[],
  open: BatchState['open'],
): Promise<void> {
  return readObjects(git, { type: 'blob', ids }, open);
}

/** What is read, as objects of one type. */
export interface ObjectList {
  readonly type: ObjectType;
  readonly ids: readonly string[];
}

type ObjectType = 'blob' | 'commit' | 'tag';

/** Reads objects one after another in one process; `open` is asked for a reader before each. */
export async function readObjects(
  git: RunGit,
  { type, ids }: ObjectList,
  open: BatchState['open'],
): Promise<void> {
  if (ids.length === 0) return;
  const state: BatchState = { type, ids, open, index: 0, header: '', reader: undefined, left: 0 };
  await git(['cat-file', '--batch'], {
    input: Buffer.from(`${ids.join('\n')}\n`),
    onOutput: (bytes) => takeBatch(state, bytes),
  });
  if (state.index !== ids.length || state.left > 0) throw makeBatchError('end');
}

function takeBatch(state: BatchState, bytes: Buffer): undefined {
  let at = 0;
  while (at < bytes.length)
    at += state.left > 0 ? takeContent(state, bytes.subarray(at)) : takeHeader(state, bytes.subarray(at));
}

function takeContent(state: BatchState, bytes: Buffer): number {
  const size = Math.min(bytes.length, state.left);
  const content = Math.min(size, state.left - 1);
  if (content > 0) state.reader?.take(bytes.subarray(0, content));
  state.left -= size;
  if (state.left > 0) return size;
  if (bytes[size - 1] !== newline) throw makeBatchError('size');
  state.reader?.end();
  return size;
}

function takeHeader(state: BatchState, bytes: Buffer): number {
  const end = bytes.indexOf(newline);
  state.header += bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
  if (end < 0) return bytes.length;
  const id = state.ids[state.index] ?? '';
  const size = new RegExp(`^${id} ${state.type} (?<size>\\d+)$`, 'u').exec(state.header)?.groups?.['size'];
  if (size === undefined) throw makeBatchError(state.header === `${id} missing` ? state.header : 'header');
  state.header = '';
  state.reader = state.open(state.index, Number(size));
  state.left = Number(size) + 1;
  state.index++;
  return end + 1;
}

function makeBatchError(reason: string): KeyguardError {
  return new KeyguardError('git-output-damaged', { command: 'git cat-file', reason });
}
