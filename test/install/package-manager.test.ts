import { expect, test } from 'vitest';

import { listPackages } from '../../src/install/list-packages.ts';
import { findPackageManager, readUserAgent } from '../../src/install/package-manager.ts';
import { withRepo } from '../helpers/with-repo.ts';

test.each([
  ['npm by its lock', { 'package-lock.json': '{}' }, 'npm'],
  ['npm by its other lock', { 'npm-shrinkwrap.json': '{}' }, 'npm'],
  ['pnpm by its lock', { 'pnpm-lock.yaml': '' }, 'pnpm'],
  ['pnpm by its workspace', { 'pnpm-workspace.yaml': '' }, 'pnpm'],
  ['bun by its lock', { 'bun.lock': '' }, 'bun'],
  ['bun by its older lock', { 'bun.lockb': '' }, 'bun'],
  ['Yarn 1 by its lock', { 'yarn.lock': '# yarn lockfile v1\n' }, 'yarn-classic'],
  ['Yarn by its lock', { 'yarn.lock': '# yarn\n\n__metadata:\n  version: 8\n' }, 'yarn'],
  ['Yarn by its settings', { 'yarn.lock': '', '.yarnrc.yml': '' }, 'yarn'],
  ['pnpm by its field', { 'package.json': '{ "packageManager": "pnpm@10.0.0+sha512.0" }' }, 'pnpm'],
  ['Yarn by its field', { 'package.json': '{ "packageManager": "yarn@4.18.1" }', 'yarn.lock': '' }, 'yarn'],
  ['Yarn 1 by its field', { 'package.json': '{ "packageManager": "yarn@1.22.22" }' }, 'yarn-classic'],
  ['a field of another kind', { 'package.json': '{ "packageManager": 4 }', 'bun.lock': '' }, 'bun'],
  ['a field that names none of these', { 'package.json': '{ "packageManager": "vlt@1.0.0" }' }, undefined],
  ['none by nothing', {}, undefined],
])('%s', (_, files, manager) =>
  withRepo(async ({ dir, write }) => {
    await write('package.json', '{}');
    for (const [file, text] of Object.entries(files)) await write(file, text);
    expect(await findPackageManager(await listPackages(dir, dir))).toBe(manager);
  })(),
);

test(
  'the nearest package that shows it decides',
  withRepo(async ({ dir, write }) => {
    await write('package.json', '{}');
    await write('pnpm-lock.yaml', '');
    await write('packages/a/package.json', '{}');
    const folder = `${dir}/packages/a`;
    expect(await findPackageManager(await listPackages(dir, folder))).toBe('pnpm');
    await write('packages/a/package-lock.json', '{}');
    expect(await findPackageManager(await listPackages(dir, folder))).toBe('npm');
  }),
);

test.each([
  ['npm/11.19.1 node/v20.20.2 linux x64 workspaces/false', 'npm'],
  ['pnpm/12.21.0 npm/? node/? linux x64', 'pnpm'],
  ['yarn/1.22.22 npm/? node/v20.20.2 linux x64', 'yarn-classic'],
  ['yarn/4.18.1 npm/? node/v20.20.2 linux x64', 'yarn'],
  ['bun/1.4.5 npm/? node/v26.3.0 linux x64', 'bun'],
  ['vlt/1.0.0', 'npm'],
])('who started this process says so: %s', (agent, manager) => {
  expect(readUserAgent({ npm_config_user_agent: agent })).toBe(manager);
});

test('a process that no package manager started is taken for npm', () => {
  expect(readUserAgent({})).toBe('npm');
});
