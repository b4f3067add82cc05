import { expect } from 'vitest';

import type { PackageManagerCase } from '../package-manager-case.ts';
import { expectGuarded, setUpKeyguard, withPackages } from '../package-world.ts';

/** The two commands of the start page protect this clone. */
export function checkAdd(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    await expectGuarded(world);
  });
}

/** A fresh clone is protected by what everybody types anyway. */
export function checkClone(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const clone = await world.clone();
    await clone.succeed(row.commands.install);
    await expectGuarded(clone);
  });
}

/** A clone that is older than keyguard is protected when its owner has pulled and installed. */
export function checkPull(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    const clone = await world.clone();
    await clone.succeed(row.commands.install);
    await clone.git('clean', '--quiet', '--force', '.');
    await clone.git('checkout', '--quiet', '.');
    await setUpKeyguard(world);
    await clone.git('pull', '--quiet');
    await clone.succeed(row.commands.install);
    await expectGuarded(clone);
  });
}

/** An installation that may not change the lock file protects too. */
export function checkFrozen(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const clone = await world.clone();
    await clone.succeed(row.commands.frozen);
    await expectGuarded(clone);
    expect(await clone.git('status', '--porcelain')).toBe('');
  });
}

/** Where scripts do not run there is no hook, until it is installed by hand. */
export function checkNoScripts(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const clone = await world.clone();
    await clone.succeed(row.commands.noScripts);
    expect(await clone.listHooks()).toEqual([]);
    await clone.succeed(`${row.commands.keyguard} install`);
    await expectGuarded(clone);
  });
}
