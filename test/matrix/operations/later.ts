import { symlink } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import { openRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { createWorld, withManager } from '../manager-world.ts';
import { expectBlocked } from './protection.ts';

/** When the tool writes its hooks anew, the protection stays. */
export function checkResync(row: ManagerCase): Promise<void> {
  return withManager(row, async (world) => {
    await world.keyguard('install');
    await row.resync?.(world);
    await expectBlocked(world);
  });
}

/** After `init` and a commit, a clone is protected by its package manager's `prepare` alone. */
export function checkClone(row: ManagerCase): Promise<void> {
  return withManager(row, async (world) => {
    expect(await world.keyguard('init')).toMatchObject({ exitCode: 0, stderr: '' });
    await world.stage('.');
    await world.commit();
    await world.git('clone', '--quiet', '.', '../clone');
    const dir = path.join(world.dir, '../clone');
    await symlink(path.join(world.dir, 'node_modules'), path.join(dir, 'node_modules'));
    await world.run('npm', ['run', 'prepare'], { cwd: dir });
    await expectBlocked(createWorld(openRepo(dir, world.home)));
  });
}
