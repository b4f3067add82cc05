import { fileURLToPath } from 'node:url';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere } from '../files.ts';

// Beside `dist`, where the bundle runs; two levels up from the source file, where tests run.
const places = ['../hooks/keyguard.sh', '../../hooks/keyguard.sh'];

/** Gives the hook script that ships with this package, one byte a character. */
export async function readTemplate(): Promise<string> {
  for (const place of places) {
    const bytes = await readFileIfThere(fileURLToPath(new URL(place, import.meta.url)));
    if (bytes) return bytes.toString('latin1');
  }
  throw new KeyguardError('cli-not-installed');
}
