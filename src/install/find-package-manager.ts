import path from 'node:path';

import { listFolder, readFileIfThere } from '../files.ts';

/** What is typed to call a package's program, and to bring packages back. */
export interface PackageCommands {
  /** `npx keyguard`, or what Plug'n'Play needs in its place. */
  readonly keyguard: string;
  readonly install: string;
}

const locks = [
  ['pnpm-lock.yaml', 'pnpm install', 'pnpm add --save-dev keyguard'],
  ['yarn.lock', 'yarn install', 'yarn add --dev keyguard'],
  ['bun.lock', 'bun install', 'bun add --dev keyguard'],
  ['bun.lockb', 'bun install', 'bun add --dev keyguard'],
] as const;
const npm = ['', 'npm install', 'npm install --save-dev keyguard'] as const;

/** Finds the package manager by its lock file, in a folder of the work tree or next above it. */
export async function findPackageCommands(topLevel: string, folder: string): Promise<PackageCommands> {
  const names = new Set(await listUpwards(topLevel, folder));
  const [, install, add] = locks.find(([lock]) => names.has(lock)) ?? npm;
  return {
    keyguard: names.has('.pnp.cjs') ? 'yarn keyguard' : 'npx keyguard',
    install: (await isListed(topLevel, folder)) ? install : add,
  };
}

async function listUpwards(topLevel: string, folder: string): Promise<readonly string[]> {
  const names = await listFolder(folder);
  const above = path.dirname(folder);
  return folder === topLevel || above === folder
    ? names
    : [...names, ...(await listUpwards(topLevel, above))];
}

/** Whether a package.json asks for keyguard already. */
async function isListed(topLevel: string, folder: string): Promise<boolean> {
  const text = (await readFileIfThere(path.join(folder, 'package.json')))?.toString() ?? '';
  if (/"keyguard"\s*:\s*"/u.test(text)) return true;
  const above = path.dirname(folder);
  return folder !== topLevel && above !== folder && isListed(topLevel, above);
}
