import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Deletes the type files below a folder that the entry does not lead to: the compiler writes one for every source file.
 * @param {string} folder
 * @param {string} entry
 */
export async function keepReachable(folder, entry) {
  const reached = new Set([path.resolve(entry)]);
  for (const file of reached) {
    const text = await readFile(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from|import\() ?["'](\.[^"']+)["']/gu)) {
      reached.add(path.resolve(path.dirname(file), target.replace(/\.[jt]s$/u, '.d.ts')));
    }
  }
  for (const found of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.resolve(found.parentPath, found.name);
    if (found.isFile() && !reached.has(file)) await rm(file);
  }
}
