import path from 'node:path';

import { expect, test } from 'vitest';

import { findPackageCommands } from '../../src/install/package-commands.ts';
import { withRepo } from '../helpers/with-repo.ts';

const workspace = '{ "workspaces": ["packages/*"] }';
const withKeyguard = '{ "devDependencies": { "keyguard": "1.0.0" } }';

test.each([
  ['npm', { 'package.json': '{}' }, 'npm install --save-dev keyguard'],
  ['npm in a workspace', { 'package.json': workspace }, 'npm install --save-dev keyguard'],
  ['pnpm', { 'package.json': '{}', 'pnpm-lock.yaml': '' }, 'pnpm add --save-dev keyguard'],
  [
    'pnpm in a workspace',
    { 'package.json': '{}', 'pnpm-workspace.yaml': '' },
    'pnpm add --save-dev --workspace-root keyguard',
  ],
  ['Yarn 1', { 'package.json': '{}', 'yarn.lock': '' }, 'yarn add --dev keyguard'],
  [
    'Yarn 1 in a workspace',
    { 'package.json': workspace, 'yarn.lock': '' },
    'yarn add --dev --ignore-workspace-root-check keyguard',
  ],
  ['Yarn in a workspace', { 'package.json': workspace, '.yarnrc.yml': '' }, 'yarn add --dev keyguard'],
  ['bun', { 'package.json': '{}', 'bun.lock': '' }, 'bun add --dev keyguard'],
  ['no package.json', {}, 'npm install --save-dev keyguard'],
  ['a package that is only not installed', { 'package.json': withKeyguard, 'bun.lock': '' }, 'bun install'],
])('names what is to be typed: %s', (_, files, command) =>
  withRepo(async ({ dir, write }) => {
    for (const [file, text] of Object.entries(files)) await write(file, text);
    const { install } = await findPackageCommands({ topLevel: dir, folder: dir, env: {} });
    expect(install).toBe(command);
  })(),
);

test(
  'goes by the nearest package, and else by who started this',
  withRepo(async ({ dir, write }) => {
    await write('web/package.json', '{ "packageManager": "yarn@4.18.1" }');
    const env = { npm_config_user_agent: 'pnpm/12.21.0' };
    const find = (folder: string) => findPackageCommands({ topLevel: dir, folder, env });
    expect(await find(path.join(dir, 'web/src'))).toEqual({
      keyguard: 'yarn keyguard',
      install: 'yarn add --dev keyguard',
      isNamed: false,
    });
    expect(await find(dir)).toEqual({
      keyguard: 'pnpm exec keyguard',
      install: 'pnpm add --save-dev keyguard',
      isNamed: false,
    });
  }),
);

test(
  'is not hindered by a package.json that cannot be read',
  withRepo(async ({ dir, write }) => {
    await write('package.json', '{ "packageManager": ');
    await write('bun.lock', '');
    const { keyguard } = await findPackageCommands({ topLevel: dir, folder: dir, env: {} });
    expect(keyguard).toBe('bunx keyguard');
  }),
);
