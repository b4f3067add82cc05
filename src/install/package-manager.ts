import path from 'node:path';

import { readEntry, readFileIfThere } from '../files.ts';
import type { PackageFile } from './list-packages.ts';
import { parseIfPackage } from './package-script.ts';

/** What installs a project's packages; `yarn-classic` is version 1, and `yarn` is all later ones. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn-classic' | 'yarn' | 'bun';

const files: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['.yarnrc.yml', 'yarn'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['pnpm-workspace.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

/** Tells by the nearest of these packages that shows it which package manager they belong to. */
export async function findPackageManager(
  packages: readonly PackageFile[],
): Promise<PackageManager | undefined> {
  for (const { file, text } of packages) {
    const found = readField(text) ?? (await findByFiles(path.dirname(file)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tells which package manager has started this process; npm when none did. */
export function readUserAgent({ npm_config_user_agent: agent = '' }: NodeJS.ProcessEnv): PackageManager {
  return parse(agent.replace('/', '@')) ?? 'npm';
}

function readField(text: string): PackageManager | undefined {
  const packageManager = parseIfPackage(text)?.['packageManager'];
  return typeof packageManager === 'string' ? parse(packageManager) : undefined;
}

function parse(nameAndVersion: string): PackageManager | undefined {
  if (/^yarn@[01]\./u.test(nameAndVersion)) return 'yarn-classic';
  const name = nameAndVersion.split('@')[0];
  return (['npm', 'pnpm', 'yarn', 'bun'] as const).find((known) => known === name);
}

async function findByFiles(folder: string): Promise<PackageManager | undefined> {
  for (const [file, manager] of files) if (await readEntry(path.join(folder, file))) return manager;
  const lock = await readFileIfThere(path.join(folder, 'yarn.lock'));
  if (lock === undefined) return undefined;
  return /^__metadata:/mu.test(lock.toString()) ? 'yarn' : 'yarn-classic';
}
