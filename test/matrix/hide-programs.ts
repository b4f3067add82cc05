import { mkdtemp, symlink } from 'node:fs/promises';
import path from 'node:path';

import type { PackageWorld } from './package-world.ts';

/** Gives a PATH with all programs of this machine and of the package manager but some. */
export async function hidePrograms(
  { dir, succeed }: PackageWorld,
  hidden: readonly string[],
): Promise<string> {
  const bin = await mkdtemp(path.join(dir, '../without-'));
  const { stdout: folders } = await succeed('echo "$PATH"');
  const list = 'for folder do for file in "$folder"/*; do [ ! -x "$file" ] || echo "$file"; done; done';
  const quoted = folders.split(path.delimiter).map((folder) => `'${folder}'`);
  const { stdout } = await succeed(`sh -c '${list}' sh ${quoted.join(' ')}`);
  const seen = new Set(hidden);
  for (const file of stdout.split('\n')) {
    const name = path.basename(file);
    if (!seen.has(name)) await symlink(file, path.join(bin, name));
    seen.add(name);
  }
  return bin;
}
