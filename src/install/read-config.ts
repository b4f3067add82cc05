import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere } from '../files.ts';

/** Gives a configuration's text; throws `hook-config-by-hand`, with what to add, when it is no UTF-8. */
export async function readConfig(file: string, lines: string): Promise<string> {
  const bytes = (await readFileIfThere(file)) ?? Buffer.alloc(0);
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  throw createByHand(file, lines);
}

/** The error for a configuration that only a person can change, with the lines to add. */
export function createByHand(file: string, lines: string): KeyguardError {
  return new KeyguardError('hook-config-by-hand', { file, name: path.basename(file), lines });
}

/** Gives the first of these files that is there, looked for in a folder. */
export async function findFirst(folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names)
    if (await readFileIfThere(path.join(folder, name))) return path.join(folder, name);
  return undefined;
}
