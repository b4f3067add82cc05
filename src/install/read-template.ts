import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere } from '../files.ts';

// Beside `dist`, where the bundle runs; two levels up from the source file, where tests run.
const places = ['../', '../../'];
const hook = 'hooks/keyguard.sh';

/** Gives the hook script that ships with this package, one byte a character. */
export function readTemplate(): Promise<string> {
  return readPackageFile(hook);
}

/** Gives a file that ships with this package, one byte a character. */
export async function readPackageFile(file: string): Promise<string> {
  const bytes = await readFileIfThere(path.join(await findPackageFolder(), file));
  if (bytes) return bytes.toString('latin1');
  throw new KeyguardError('package-damaged', { file });
}

/** Gives the folder of the keyguard that runs. */
export async function findPackageFolder(): Promise<string> {
  for (const place of places) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (await readFileIfThere(path.join(folder, hook))) return folder;
  }
  throw new KeyguardError('cli-not-installed');
}
