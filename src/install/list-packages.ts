import path from 'node:path';

import { readFileIfThere } from '../files.ts';
import { parseIfPackage } from './package-script.ts';

/** A package.json and its text. */
export interface PackageFile {
  readonly file: string;
  readonly text: string;
  /** False when the text does not give the same bytes back. */
  readonly isText: boolean;
}

/** Gives every package.json at or above a folder of the work tree, the nearest first. */
export async function listPackages(topLevel: string, folder: string): Promise<readonly PackageFile[]> {
  const file = path.join(folder, 'package.json');
  const bytes = await readFileIfThere(file);
  const text = bytes?.toString() ?? '';
  const own = bytes ? [{ file, text, isText: Buffer.from(text).equals(bytes) }] : [];
  const parent = path.dirname(folder);
  return folder === topLevel || parent === folder ? own : [...own, ...(await listPackages(topLevel, parent))];
}

/** Whether keyguard is one of a package's own dependencies, so that its scripts can run it. */
export function namesKeyguard({ text }: PackageFile): boolean {
  const { dependencies, devDependencies, optionalDependencies } = parseIfPackage(text) ?? {};
  return [dependencies, devDependencies, optionalDependencies].some(
    (list) => typeof list === 'object' && list !== null && 'keyguard' in list,
  );
}
