import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import { hidePrograms } from '../hide-programs.ts';
import type { PackageManagerCase } from '../package-manager-case.ts';
import { type PackageWorld, setUpKeyguard, withPackages } from '../package-world.ts';

/** What keyguard says; the shell's own words are that there is none, where development packages were left out. */
const words = /keyguard: (?!(?:command )?not found)|Hook (?:installed|updated)/u;

/** For production nothing is put in place, and nothing said, whichever way it is asked for. */
export function checkProduction(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const clone = await world.clone();
    await expectNothing(clone, row.commands.production);
    await rm(path.join(clone.dir, 'node_modules'), { recursive: true, force: true });
    await expectNothing(clone, row.commands.install, { NODE_ENV: 'production' });
  });
}

/** In CI as well. */
export function checkCi(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    await expectNothing(await world.clone(), row.commands.frozen, { CI: 'true' });
  });
}

/** A copy of the files is installed without a failure: outside a repository, and on a machine without git. */
export function checkImage(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const image = world.at(path.join(world.dir, '../image'));
    await mkdir(image.dir);
    await world.succeed('git archive HEAD | tar -x -C ../image');
    await image.succeed(row.commands.frozen);
    await rm(path.join(image.dir, 'node_modules'), { recursive: true, force: true });
    await image.succeed(row.commands.frozen, { env: { PATH: await hidePrograms(image, ['git']) } });
  });
}

/** A package that forgot to take its script out before it was published does no harm to those who install it. */
export function checkDependency(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const scripts = { prepare: 'keyguard install || exit 0', postinstall: 'keyguard install || exit 0' };
    await world.write('theme/package.json', JSON.stringify({ name: 'theme', version: '1.0.0', scripts }));
    await world.succeed('npm pack --ignore-scripts --pack-destination ../..', { folder: 'theme' });
    const other = world.at(path.join(world.dir, '../other'));
    await mkdir(other.dir);
    await other.git('init', '--quiet');
    const dependencies = { theme: 'file:../theme-1.0.0.tgz', keyguard: '*' };
    await other.write('package.json', JSON.stringify({ name: 'other', version: '1.0.0', dependencies }));
    for (const [file, text] of Object.entries(row.files)) await writeFile(path.join(other.dir, file), text);
    // Some refuse the script of the dependency, and end with a failure, or do not run it.
    await other.type(row.commands.install);
    const { exitCode } = await other.type(
      'test -e node_modules/theme/package.json || grep -q theme .pnp.cjs',
    );
    expect(exitCode).toBe(0);
    expect(await other.listHooks()).toEqual([]);
  });
}

async function expectNothing(
  world: PackageWorld,
  command: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const { stdout, stderr } = await world.succeed(command, { env });
  expect(stdout + stderr).not.toMatch(words);
  expect(await world.listHooks()).toEqual([]);
}
