import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { readFileIfThere } from '../files.ts';
import { parsePackage } from './package-script.ts';

/** A package.json and its text. */
export interface PackageFile {
  readonly file: string;
  readonly text: string;
}

/** Gives every package.json at or above a folder of the work tree, the nearest first. */
export async function listPackages(topLevel: string, folder: string): Promise<readonly PackageFile[]> {
  const file = path.join(folder, 'package.json');
  const bytes = await readFileIfThere(file);
  const own = bytes ? [{ file, text: decode(bytes) }] : [];
  const parent = path.dirname(folder);
  return folder === topLevel || parent === folder ? own : [...own, ...(await listPackages(topLevel, parent))];
}

/** Whether keyguard is one of a package's own dependencies, so that its scripts can run it. */
export function namesKeyguard({ text }: PackageFile): boolean {
  const { dependencies, devDependencies, optionalDependencies } = parsePackage(text);
  return [dependencies, devDependencies, optionalDependencies].some(
    (list) => typeof list === 'object' && list !== null && 'keyguard' in list,
  );
}

function decode(bytes: Buffer): string {
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  throw new KeyguardError('config-invalid', { file: 'package.json', reason: 'not-json' });
}
