import type { Chunk } from '../types.ts';

/** Makes a chunk of a whole text that is no staged file; with an empty path, no rule that judges by the path takes it for a test's. */
export function makeTextChunk(text: string | Uint8Array, path = ''): Chunk {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    file: { path, status: 'added', kind: 'file', blob: '', oldBlob: '' },
    bytes,
    encoding: 'utf8',
    start: 0,
    end: bytes.length,
    line: 1,
    column: 0,
    isWhole: true,
  };
}
