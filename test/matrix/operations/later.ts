import { symlink } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import { openRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { createWorld, expectSuccess, withManager } from '../manager-world.ts';
import { expectBlocked } from './protection.ts';

/** When the tool writes its hooks anew, the protection stays; where it cannot, doctor tells, and installing again puts it right. */
export function checkResync(row: ManagerCase): Promise<void> {
  return withManager(row, async (world) => {
    await world.keyguard('install');
    await row.resync?.(world);
    if (row.exceptions.resync?.kind === 'limited') {
      expect(await world.keyguard('doctor')).toMatchObject({ exitCode: 1 });
      await world.keyguard('install');
    }
    expectSuccess(await world.keyguard('doctor'));
    await expectBlocked(world);
  });
}

/** Doctor tells that nothing protects, and after installing that this clone is protected. */
export function checkDoctor(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, readOwnCalls }) => {
    expect(await keyguard('doctor')).toMatchObject({ exitCode: 1 });
    await keyguard('install');
    const calls = await readOwnCalls();
    expectSuccess(await keyguard('doctor'));
    expect(await readOwnCalls()).toBe(calls);
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
