import path from 'node:path';

import { readEntry } from '../files.ts';
import { type PackageFile, listPackages, namesKeyguard } from './list-packages.ts';
import { type PackageManager, findPackageManager, readUserAgent } from './package-manager.ts';
import { parsePackage } from './package-script.ts';

/** Where `keyguard install` was called. */
export interface Caller {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

interface Cures {
  readonly add: string;
  /** Adds to the root of a workspace, where that has to be said. */
  readonly toRoot?: string;
  readonly install: string;
}

const cures: Readonly<Record<PackageManager, Cures>> = {
  npm: { add: 'npm install --save-dev keyguard', install: 'npm install' },
  pnpm: {
    add: 'pnpm add --save-dev keyguard',
    toRoot: 'pnpm add --save-dev --workspace-root keyguard',
    install: 'pnpm install',
  },
  'yarn-classic': {
    add: 'yarn add --dev keyguard',
    toRoot: 'yarn add --dev --ignore-workspace-root-check keyguard',
    install: 'yarn install',
  },
  yarn: { add: 'yarn add --dev keyguard', install: 'yarn install' },
  bun: { add: 'bun add --dev keyguard', install: 'bun install' },
};

/** Names the command that brings keyguard into the project, as its package manager wants it typed. */
export async function nameCure(topLevel: string, { cwd, env }: Caller): Promise<string> {
  const isOutside = path.relative(topLevel, cwd).startsWith('..');
  const packages = await listPackages(topLevel, isOutside ? topLevel : cwd);
  const { add, toRoot = add, install } = cures[(await findPackageManager(packages)) ?? readUserAgent(env)];
  if (packages.some(namesKeyguard)) return install;
  const [nearest] = packages;
  return nearest !== undefined && (await isWorkspaceRoot(nearest)) ? toRoot : add;
}

async function isWorkspaceRoot({ file, text }: PackageFile): Promise<boolean> {
  if ('workspaces' in parsePackage(text)) return true;
  return (await readEntry(path.join(path.dirname(file), 'pnpm-workspace.yaml'))) !== undefined;
}
