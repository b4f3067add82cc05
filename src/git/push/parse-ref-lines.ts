import { KeyguardError } from '../../errors.ts';

/** One ref that a push sets, as git tells its pre-push hook; of a ref that is deleted, or new, an id is all zeros. */
export interface RefUpdate {
  readonly localRef: string;
  readonly localId: string;
  readonly remoteRef: string;
  readonly remoteId: string;
}

// Names of refs hold no spaces; a local one may be any expression that the user typed: `HEAD@{1 hour ago}`.
const refLine =
  /^(?<localRef>.+) (?<localId>[\da-f]{40}|[\da-f]{64}) (?<remoteRef>[^ ]+) (?<remoteId>[\da-f]{40}|[\da-f]{64})$/u;

/** Reads the lines that git hands to its pre-push hook; throws `push-refs-invalid` when one is anything else. */
export function parseRefLines(text: string): readonly RefUpdate[] {
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new KeyguardError('push-refs-invalid');
  return text.slice(0, -1).split('\n').map(parseRefLine);
}

function parseRefLine(line: string): RefUpdate {
  const { localRef, localId, remoteRef, remoteId } = refLine.exec(line)?.groups ?? {};
  if (localRef === undefined || localId === undefined || remoteRef === undefined || remoteId === undefined)
    throw new KeyguardError('push-refs-invalid');
  return { localRef, localId, remoteRef, remoteId };
}

/** Whether an id stands for nothing. */
export function isZero(id: string): boolean {
  return /^0+$/u.test(id);
}
