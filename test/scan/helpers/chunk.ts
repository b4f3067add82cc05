import type { Chunk, SourceFile } from '../../../src/types.ts';

/** A modified file of the given path. */
export function createFile(path = 'src/app.ts', facts: Partial<SourceFile> = {}): SourceFile {
  return {
    path,
    rawPath: new TextEncoder().encode(path),
    status: 'modified',
    kind: 'file',
    blob: '1'.repeat(40),
    oldBlob: '0'.repeat(40),
    ...facts,
  };
}

/** A chunk that holds the whole of a text. */
export function createChunk(text: string | Uint8Array, facts: Partial<Chunk> = {}): Chunk {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    file: createFile(),
    bytes,
    encoding: 'utf8',
    start: 0,
    end: bytes.length,
    line: 1,
    column: 0,
    isWhole: true,
    ...facts,
  };
}
