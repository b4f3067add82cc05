import path from 'node:path';

import { expect, test } from 'vitest';

import { nameCure } from '../../src/install/name-cure.ts';
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
    expect(await nameCure(dir, { cwd: dir, env: {} })).toBe(command);
  })(),
);

test(
  'goes by the current folder, by the top when that lies outside, and else by who started this',
  withRepo(async ({ dir, write }) => {
    await write('web/package.json', '{ "packageManager": "yarn@4.18.1" }');
    const name = (cwd: string) => nameCure(dir, { cwd, env: { npm_config_user_agent: 'pnpm/12.21.0' } });
    expect(await name(path.join(dir, 'web'))).toBe('yarn add --dev keyguard');
    expect(await name(dir)).toBe('pnpm add --save-dev keyguard');
    expect(await name(path.dirname(dir))).toBe('pnpm add --save-dev keyguard');
  }),
);
