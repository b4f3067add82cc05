import { rm } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import type { PackageManagerCase } from '../package-manager-case.ts';
import { expectGuarded, expectUnguarded, setUpKeyguard, withPackages } from '../package-world.ts';

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

/** In the wrong order the hooks block, and the command that they name takes them out without keyguard. */
export function checkRemovedFirst(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    await world.succeed(row.commands.remove);
    const { exitCode, stderr } = await world.commitSecret();
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('keyguard is not'),
    });
    const way = /npx keyguard uninstall, or: (?<command>.+)$/mu.exec(stderr)?.groups?.['command'] ?? '';
    await world.succeed(way);
    await expectUnguarded(world);
  });
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

/** A linked work tree without packages of its own is guarded by those of the main checkout. */
export function checkWorktree(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await setUpKeyguard(world);
    const linked = path.join(world.dir, '../linked');
    await world.git('worktree', 'add', '--quiet', linked);
    await expectGuarded(world.at(linked));
    await rm(linked, { recursive: true });
  });
}
