import type { Chunk, SourceFile } from '../../types.ts';
import { appendBytes, beginRun, createChunkWriter, endRun } from '../chunk-writer.ts';

/** A commit's message in findings; it is no file of the repository. */
export const messageFile: SourceFile = {
  path: '<commit-message>',
  status: 'added',
  kind: 'message',
  blob: '',
  oldBlob: '',
};

/** Hands on a message as chunks, whatever its bytes are, and gives the number of its lines. */
export function readMessage(bytes: Buffer, file: SourceFile, sink: (chunk: Chunk) => void): number {
  // git refuses a message with a NUL in it; without them UTF-16 reads as what it says.
  const text = bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
  const writer = createChunkWriter(sink);
  beginRun(writer, file, 1);
  appendBytes(writer, text);
  const lines = writer.endLine - (text.length === 0 || text.at(-1) === 10 ? 1 : 0);
  endRun(writer, true);
  return lines;
}
