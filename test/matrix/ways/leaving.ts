import { expect } from 'vitest';

import type { PackageManagerCase } from '../package-manager-case.ts';
import { type PackageWorld, expectUnguarded, setUpKeyguard, withPackages } from '../package-world.ts';

/** In the right order everything is as it was, and the next installation is, too. */
export function checkUninstall(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    await world.succeed(`${row.commands.keyguard} uninstall`);
    await world.succeed(row.commands.remove);
    expect(await world.read('package.json')).not.toContain('keyguard');
    await world.succeed(row.commands.install);
    await expectUnguarded(world);
  });
}

/** In the wrong order the hooks block, and each of the two ways out that they name works without keyguard. */
export function checkRemovedFirst(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    await world.succeed(row.commands.remove);
    const clone = await world.clone();
    await world.succeed(`cp .git/hooks/* ${clone.dir}/.git/hooks`);
    await world.succeed((await readWaysOut(world)).fetched);
    await expectUnguarded(world);
    // Each hook names its own file.
    while ((await clone.listHooks()).includes('pre-commit'))
      await clone.succeed((await readWaysOut(clone)).plain);
    while ((await clone.listHooks()).includes('commit-msg'))
      await clone.succeed((await readWaysOut(clone)).plain);
    expect(await clone.commitSecret()).toMatchObject({ exitCode: 0 });
  });
}

async function readWaysOut({ commitSecret }: PackageWorld) {
  const { exitCode, stderr } = await commitSecret();
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('keyguard is not'),
  });
  const ways = /(?<fetched>npx keyguard uninstall), or: (?<plain>.+)$/mu.exec(stderr)?.groups;
  return { fetched: ways?.['fetched'] ?? '', plain: ways?.['plain'] ?? '' };
}

/** Where keyguard is not a part of the project, it says how it becomes one, and changes nothing. */
export function checkNotAdded(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await world.succeed(row.commands.install);
    await world.git('add', '.');
    const before = await world.git('diff', '--cached');
    const { exitCode, stdout, stderr } = await world.type(`${row.commands.fetched} init`);
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toContain(row.commands.add);
    expect(await world.git('diff', 'HEAD')).toBe(before);
    expect(await world.listHooks()).toEqual([]);
  });
}
