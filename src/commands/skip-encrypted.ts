import { findEncryption, isOpaque } from '../scan/encrypted.ts';
import type { Chunk, Skipped } from '../types.ts';

/** Makes a test for chunks that are encrypted as a whole; every file that holds encrypted values is put on the list once. */
export function createEncryptionCheck(skipped: Skipped[]): (chunk: Chunk) => boolean {
  let opaquePath: string | undefined;
  return ({ file, bytes, line, column }) => {
    if (line > 1 || column > 0) return file.path === opaquePath;
    const encryption = findEncryption(bytes);
    if (encryption === undefined) return false;
    skipped.push({ file: file.path, reason: 'encrypted' });
    opaquePath = isOpaque(encryption) ? file.path : undefined;
    return opaquePath !== undefined;
  };
}
