import { expect } from 'vitest';

import type { PackageManagerCase } from '../package-manager-case.ts';
import { olderVersion } from '../package-registry.ts';
import { type PackageWorld, expectGuarded, withPackages, writeProject } from '../package-world.ts';

/** A project below the top of the repository is all that is needed; keyguard may be an ordinary dependency of it. */
export function checkSubfolder(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await world.git('rm', '--quiet', '-r', '.');
    await writeProject(world, row, 'web');
    const add = row.commands.add.replace(/ --(?:save-)?dev/u, '');
    await world.succeed(add, { folder: 'web' });
    expect(await world.read('web/package.json')).toMatch(/"dependencies": \{\s*"keyguard"/u);
    await world.succeed(`${row.commands.keyguard} init`, { folder: 'web' });
    await world.git('add', '.');
    await world.succeed('git commit --quiet --message keyguard');
    await expectGuarded(world);
    const clone = await world.clone();
    await clone.succeed(row.commands.install, { folder: 'web' });
    await expectGuarded(clone);
  });
}

/** Keyguard in the root of a workspace, set up from one of its packages. */
export function checkWorkspaceRoot(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await writeWorkspace(world, row);
    await world.succeed(row.addToRoot ?? row.commands.add);
    await world.succeed(`${row.commands.keyguard} init`);
    await world.git('add', '.');
    await world.git('commit', '--quiet', '--message', 'workspace');
    await expectGuarded(world);
    const clone = await world.clone();
    await clone.succeed(row.commands.install);
    await expectGuarded(clone);
  });
}

/** Keyguard in two packages of a workspace, in two versions, each with its own script: both installed at once. */
export function checkWorkspacePackages(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await writeWorkspace(world, row, { a: '*', b: olderVersion });
    await installInPackages(world, row);
    await world.git('add', '.');
    await world.commit();
    await expectGuarded(world);
    const clone = await world.clone();
    await installInPackages(clone, row);
    await expectGuarded(clone);
  });
}

async function installInPackages(world: PackageWorld, row: PackageManagerCase): Promise<void> {
  await world.succeed(row.commands.install);
  const isLimited = row.exceptions['workspace-packages'] !== undefined;
  expect(await world.listHooks()).toEqual(isLimited ? [] : ['commit-msg', 'pre-commit', 'pre-push']);
  if (isLimited) await world.succeed(`${row.commands.keyguard} install`, { folder: 'packages/a' });
}

async function writeWorkspace(
  { write }: PackageWorld,
  { files, workspaceFiles }: PackageManagerCase,
  versions: Readonly<Record<string, string>> = {},
): Promise<void> {
  const script = 'keyguard install || exit 0';
  const scripts = '.yarnrc.yml' in files ? { postinstall: script } : { prepare: script };
  const root = { name: 'shop', version: '1.0.0', private: true, workspaces: ['packages/*'] };
  await write('package.json', `${JSON.stringify(root, null, 2)}\n`);
  for (const [file, text] of Object.entries(workspaceFiles)) await write(file, text);
  for (const name of ['a', 'b']) {
    const version = versions[name];
    const own = version === undefined ? {} : { scripts, devDependencies: { keyguard: version } };
    const manifest = { name: `@shop/${name}`, version: '1.0.0', private: true, ...own };
    await write(`packages/${name}/package.json`, JSON.stringify(manifest));
  }
}
