import { rm } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import { writeHook } from '../../helpers/hooks.ts';
import type { PackageManagerCase } from '../package-manager-case.ts';
import { expectGuarded, setUpKeyguard, withPackages } from '../package-world.ts';

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

/** Hooks in a folder that the team has committed call the keyguard that the package manager has installed. */
export function checkTrackedHooks(row: PackageManagerCase): Promise<void> {
  return withPackages(row, async (world) => {
    await writeHook(path.join(world.dir, '.githooks/pre-commit'), '#!/bin/sh\necho of the team >&2\n');
    await world.git('config', 'core.hooksPath', '.githooks');
    await world.git('add', '.githooks');
    await world.commit();
    await setUpKeyguard(world);
    await expectGuarded(world.inTerminal());
    const clone = (await world.clone()).inTerminal();
    await clone.git('config', 'core.hooksPath', '.githooks');
    await clone.succeed(row.commands.install);
    await expectGuarded(clone);
    expect((await clone.commitSecret()).stderr).toMatch(/^of the team$/mu);
  });
}
