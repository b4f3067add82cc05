import type { PackageCommands, PackageManagerCase } from '../package-manager-case.ts';

const commands: PackageCommands = {
  add: 'npm install --save-dev keyguard',
  keyguard: 'npx keyguard',
  install: 'npm install',
  frozen: 'npm ci',
  noScripts: 'npm install --ignore-scripts',
  production: 'npm ci --omit=dev',
  remove: 'npm uninstall keyguard',
  fetched: 'npx --yes keyguard',
};

const npm: Omit<PackageManagerCase, 'name' | 'tools' | 'isSlow'> = {
  family: 'npm',
  exceptions: {},
  files: {},
  workspaceFiles: {},
  commands,
};

/** The npm that came with the Node that runs the tests. */
export const npmHere: PackageManagerCase = { ...npm, name: 'npm (with Node)', isSlow: true, tools: [] };

/** The last npm that Node 20 and 22 brought. */
export const npm10: PackageManagerCase = {
  ...npm,
  name: 'npm 10',
  isSlow: true,
  tools: [{ name: 'npm', version: '10.9.9' }],
};

/** It does not run on Node 20. */
export const npm12: PackageManagerCase = {
  ...npm,
  name: 'npm 12',
  isSlow: true,
  tools: [
    { name: 'npm', version: '12.2.0' },
    {
      name: `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
      version: '22.23.3',
    },
  ],
};
