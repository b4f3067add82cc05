import { expect } from 'vitest';

import { secretLine } from '../manager-world.ts';
import type { PackageManagerCase } from '../package-manager-case.ts';
import { type PackageWorld, expectGuarded, setUpKeyguard, withPackages } from '../package-world.ts';

/** The two commands of the start page put all three hooks in place, and doctor proves it. */
export function checkAdd(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    await expectGuarded(world);
    expect((await commitWithMessage(world, secretLine)).exitCode).toBe(1);
    await world.git('init', '--quiet', '--bare', '../remote.git');
    const push = 'git push ../remote.git HEAD:main';
    await world.succeed(push);
    await world.write('pay.js', secretLine);
    await world.git('add', 'pay.js');
    await world.commit('without hooks');
    const { exitCode, stdout, stderr } = await world.type(push);
    expect(stdout + stderr).toContain('pay.js:1:16');
    expect(exitCode).toBe(1);
    await world.succeed(`${row.commands.keyguard} doctor`);
  });
}

const commitWithMessage = ({ run }: PackageWorld, message: string) =>
  run('git', ['commit', '--quiet', '--allow-empty', '--message', message]);

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
