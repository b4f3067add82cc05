import { isUtf8 } from 'node:buffer';
import path from 'node:path';

import type { SourceFile } from '../../types.ts';
import { decodePath } from '../path-text.ts';

/** Makes a path of bytes, one a character and with `/`, so that names that are not UTF-8 stay what they are. */
export function toBytePath(text: string): string {
  return Buffer.from(path.sep === '/' ? text : text.replaceAll(path.sep, '/')).toString('latin1');
}

/** Gives a path of bytes as the file system takes it. */
export function toLocation(bytePath: string): Buffer {
  return Buffer.from(bytePath, 'latin1');
}

/** Gives a path of bytes as a source file has it. */
export function readBytePath(bytePath: string): Pick<SourceFile, 'path' | 'rawPath'> {
  const bytes = toLocation(bytePath);
  return isUtf8(bytes) ? { path: bytes.toString() } : { path: decodePath(bytes), rawPath: bytes };
}
