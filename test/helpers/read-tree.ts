import { lstat, readFile, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';

/** Everything below a folder, but for installed packages: name, mode and bytes. Times change where git only reads. */
export async function readTree(folder: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await readEntries(folder));
}

async function readEntries(folder: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'node_modules').sort();
  const lists = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const stat = await lstat(file);
      const told = (stat.mode & 0o7777).toString(8);
      if (stat.isDirectory()) return [[file, told] as const, ...(await readEntries(file))];
      const bytes = stat.isSymbolicLink() ? await readlink(file) : await readFile(file, 'latin1');
      return [[file, `${told} ${bytes}`] as const];
    }),
  );
  return lists.flat();
}
