import type { PackageManagerCase } from '../package-manager-case.ts';

const pnpm: Omit<PackageManagerCase, 'name' | 'tools'> = {
  family: 'pnpm',
  isSlow: true,
  exceptions: {},
  files: {},
  workspaceFiles: { 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n' },
  addToRoot: 'pnpm add --save-dev --workspace-root keyguard',
  commands: {
    add: 'pnpm add --save-dev keyguard',
    keyguard: 'pnpm exec keyguard',
    install: 'pnpm install',
    frozen: 'pnpm install --frozen-lockfile',
    noScripts: 'pnpm install --ignore-scripts',
    production: 'pnpm install --prod',
    remove: 'pnpm remove keyguard',
    fetched: 'pnpm dlx keyguard',
  },
};

/** The last that is written in JavaScript. */
export const pnpm10: PackageManagerCase = {
  ...pnpm,
  name: 'pnpm 10',
  tools: [{ name: 'pnpm', version: '10.34.9' }],
};

/** It fails where a dependency has install scripts that nobody approved. */
export const pnpm12: PackageManagerCase = {
  ...pnpm,
  name: 'pnpm 12',
  tools: [{ name: 'pnpm', version: '12.21.0' }],
};
