import type { SourceFile } from '../types.ts';

/** What a patch section must show. */
export interface PatchSection {
  /** The beginning of its `index` line: the object ids. */
  readonly index: string;
  /** False when it has no `index` line: the content is the same. */
  readonly isIndexed: boolean;
  /** False when it has no hunk. */
  readonly hasHunks: boolean;
}

/** The patch sections of a file; git shows a change of type as one deletion and one creation. */
export function listSections({ oldBlob, blob }: SourceFile, isTypeChange: boolean): readonly PatchSection[] {
  const none = '0'.repeat(blob.length);
  if (!isTypeChange) return [describeSection(oldBlob, blob)];
  return [describeSection(oldBlob, none), describeSection(none, blob)];
}

/** The id of an empty file, with SHA-1 and with SHA-256. */
const emptyBlobs: readonly string[] = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
const noBlob = /^0+$/u;

function describeSection(oldBlob: string, blob: string): PatchSection {
  const isIndexed = oldBlob !== blob;
  const isNewAndEmpty = emptyBlobs.includes(blob) && noBlob.test(oldBlob);
  const hasHunks = isIndexed && !noBlob.test(blob) && !isNewAndEmpty;
  return { index: `index ${oldBlob}..${blob}`, isIndexed, hasHunks };
}
