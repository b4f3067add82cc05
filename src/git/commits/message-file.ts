import type { SourceFile } from '../../types.ts';

/** What git calls the files in which these messages are written. */
const names = { commit: 'COMMIT_EDITMSG', tag: 'TAG_EDITMSG' } as const;

/** Makes the file that a commit's or a tag's message is reported under. */
export function createMessageFile(type: keyof typeof names, id: string): SourceFile {
  return { path: names[type], status: 'added', kind: 'message', blob: id, oldBlob: '', commit: id };
}
