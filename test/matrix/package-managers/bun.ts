import type { PackageManagerCase } from '../package-manager-case.ts';

/** Bun as package manager; the hook itself runs with Node. */
export const bun: PackageManagerCase = {
  name: 'Bun 1',
  family: 'Bun',
  isSlow: true,
  exceptions: {},
  tools: [{ name: 'bun', version: '1.4.5', script: 'install.js' }],
  files: {},
  workspaceFiles: {},
  commands: {
    add: 'bun add --dev keyguard',
    keyguard: 'bunx keyguard',
    install: 'bun install',
    frozen: 'bun install --frozen-lockfile',
    noScripts: 'bun install --ignore-scripts',
    production: 'bun install --production',
    remove: 'bun remove keyguard',
    fetched: 'bunx keyguard',
  },
};
