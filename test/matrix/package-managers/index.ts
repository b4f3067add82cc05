import type { PackageManagerCase } from '../package-manager-case.ts';
import { bun } from './bun.ts';
import { npm10, npm12, npmHere } from './npm.ts';
import { pnpm10, pnpm12 } from './pnpm.ts';
import { yarnLinks, yarnModules, yarnPnp } from './yarn-berry.ts';
import { yarnClassic } from './yarn-classic.ts';

/** Every package manager that is tested, in the order of the table. */
export const packageManagerCases: readonly PackageManagerCase[] = [
  npmHere,
  npm10,
  npm12,
  pnpm10,
  pnpm12,
  yarnClassic,
  yarnModules,
  yarnLinks,
  yarnPnp,
  bun,
];
