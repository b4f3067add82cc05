import type { PackageManagerCase } from '../package-manager-case.ts';

const yarn: Omit<PackageManagerCase, 'name' | 'files'> = {
  family: 'Yarn 2 and newer',
  isSlow: true,
  exceptions: {},
  tools: [{ name: '@yarnpkg/cli-dist', version: '4.18.1' }],
  workspaceFiles: {},
  commands: {
    add: 'yarn add --dev keyguard',
    keyguard: 'yarn keyguard',
    install: 'yarn install',
    frozen: 'yarn install --immutable',
    noScripts: 'yarn install --mode=skip-build',
    production: 'yarn workspaces focus --production',
    remove: 'yarn remove keyguard',
    fetched: 'yarn dlx keyguard',
  },
};

const withLinker = (linker: string): PackageManagerCase['files'] => ({
  'yarn.lock': '',
  '.yarnrc.yml': `nodeLinker: ${linker}\n`,
});

/** Packages in archives, and no `node_modules`. */
export const yarnPnp: PackageManagerCase = { ...yarn, name: 'Yarn 4, PnP', files: withLinker('pnp') };

/** Packages in `node_modules`, as npm does it. */
export const yarnModules: PackageManagerCase = {
  ...yarn,
  name: 'Yarn 4, node_modules',
  files: withLinker('node-modules'),
};

/** Packages in `node_modules` by links, as pnpm does it. */
export const yarnLinks: PackageManagerCase = { ...yarn, name: 'Yarn 4, links', files: withLinker('pnpm') };
