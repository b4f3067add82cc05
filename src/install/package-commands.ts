import path from 'node:path';

import { readEntry } from '../files.ts';
import { type PackageFile, listPackages, namesKeyguard } from './list-packages.ts';
import { type PackageManager, findPackageManager, readUserAgent } from './package-manager.ts';
import { parseIfPackage } from './package-script.ts';

/** A folder of the work tree, and the environment of who asks. */
export interface PackagePlace {
  readonly topLevel: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What is typed to call keyguard, and to bring it into the project. */
export interface PackageCommands {
  readonly keyguard: string;
  readonly install: string;
}

/** The commands, and whether a package.json names keyguard, so that they need nothing more. */
export interface ProjectCommands extends PackageCommands {
  readonly isNamed: boolean;
}

interface Commands extends PackageCommands {
  readonly add: string;
  /** Adds to the root of a workspace, where that has to be said. */
  readonly toRoot?: string;
}

const table: Readonly<Record<PackageManager, Commands>> = {
  npm: { keyguard: 'npx keyguard', install: 'npm install', add: 'npm install --save-dev keyguard' },
  pnpm: {
    keyguard: 'pnpm exec keyguard',
    install: 'pnpm install',
    add: 'pnpm add --save-dev keyguard',
    toRoot: 'pnpm add --save-dev --workspace-root keyguard',
  },
  'yarn-classic': {
    keyguard: 'yarn keyguard',
    install: 'yarn install',
    add: 'yarn add --dev keyguard',
    toRoot: 'yarn add --dev --ignore-workspace-root-check keyguard',
  },
  yarn: { keyguard: 'yarn keyguard', install: 'yarn install', add: 'yarn add --dev keyguard' },
  bun: { keyguard: 'bunx keyguard', install: 'bun install', add: 'bun add --dev keyguard' },
};

/** Finds the commands of a project's package manager; `install` adds keyguard where no package.json names it yet. */
export async function findPackageCommands({ topLevel, folder, env }: PackagePlace): Promise<ProjectCommands> {
  const packages = await listPackages(topLevel, folder);
  const manager = (await findPackageManager(packages)) ?? readUserAgent(env);
  const { keyguard, install, add, toRoot = add } = table[manager];
  if (packages.some(namesKeyguard)) return { keyguard, install, isNamed: true };
  const [nearest] = packages;
  const isRoot = nearest !== undefined && (await isWorkspaceRoot(nearest));
  return { keyguard, install: isRoot ? toRoot : add, isNamed: false };
}

/** The command that brings back what a project names, whoever types it. */
export async function findInstallCommand(topLevel: string, folder: string): Promise<string> {
  const manager = await findPackageManager(await listPackages(topLevel, folder));
  return table[manager ?? 'npm'].install;
}

async function isWorkspaceRoot({ file, text }: PackageFile): Promise<boolean> {
  if ('workspaces' in (parseIfPackage(text) ?? {})) return true;
  return (await readEntry(path.join(path.dirname(file), 'pnpm-workspace.yaml'))) !== undefined;
}
