import type { PackageManagerCase } from '../package-manager-case.ts';

/** Yarn's first generation. */
export const yarnClassic: PackageManagerCase = {
  name: 'Yarn 1',
  family: 'Yarn 1',
  isSlow: true,
  exceptions: {
    'workspace-packages': {
      kind: 'limited',
      why: "Yarn 1 runs the `prepare` of a workspace's root alone: add keyguard to the root, or install by hand in each clone.",
    },
  },
  tools: [{ name: 'yarn', version: '1.22.22' }],
  files: {},
  workspaceFiles: {},
  addToRoot: 'yarn add --dev --ignore-workspace-root-check keyguard',
  commands: {
    add: 'yarn add --dev keyguard',
    keyguard: 'yarn keyguard',
    install: 'yarn install',
    frozen: 'yarn install --frozen-lockfile',
    noScripts: 'yarn install --ignore-scripts',
    production: 'yarn install --production',
    remove: 'yarn remove keyguard',
    fetched: 'npx --yes keyguard',
  },
};
