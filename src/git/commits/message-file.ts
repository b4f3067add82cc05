import type { Chunk, SourceFile } from '../../types.ts';
import { messageFile, readMessage } from '../message/read-message.ts';

const names = { commit: messageFile.path, tag: '<tag-message>' } as const;

/** Makes the file that a commit's or a tag's message is reported under. */
export function createMessageFile(type: keyof typeof names, id: string): SourceFile {
  return { ...messageFile, path: names[type], commit: id };
}

/** Hands on the message in the content of a commit or a tag: what follows the first empty line. */
export function handOnMessage(file: SourceFile, content: Buffer, sink: (chunk: Chunk) => void): void {
  const headerEnd = content.indexOf('\n\n');
  if (headerEnd >= 0) readMessage(content.subarray(headerEnd + 2), file, sink);
}
