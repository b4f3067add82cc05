import path from 'node:path';

import { readEntry } from '../files.ts';

const locks = [
  ['pnpm-lock.yaml', 'pnpm install'],
  ['yarn.lock', 'yarn install'],
  ['bun.lock', 'bun install'],
  ['bun.lockb', 'bun install'],
] as const;

/** The command that brings keyguard back into `node_modules`: of the package manager that locks the project's packages. */
export async function findCure(topLevel: string, [folder]: readonly string[]): Promise<string> {
  const places = [...new Set([path.join(topLevel, folder ?? '.'), topLevel])];
  const aside = folder === undefined ? '' : ` (in the folder ${folder})`;
  for (const place of places)
    for (const [file, command] of locks)
      if (await readEntry(path.join(place, file))) return `${command}${aside}`;
  return `npm install${aside}`;
}
