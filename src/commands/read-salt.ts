import { readFileSync } from 'node:fs';
import path from 'node:path';

import { KeyguardError } from '../errors.ts';

/** Reads the repository's salt for fingerprints, empty until `.keyguard/salt` exists. */
export function readSalt(topLevel: string): Uint8Array {
  const file = path.join(topLevel, '.keyguard', 'salt');
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array();
    throw new KeyguardError('file-unreadable', { file: '.keyguard/salt' }, { cause: error });
  }
}
