import { expect } from 'vitest';

import type { ManagerCase } from '../manager-case.ts';
import { withManager } from '../manager-world.ts';

/** Installing succeeds, and says what it did. */
export function checkInstall(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard }) => {
    const { exitCode, stdout, stderr } = await keyguard('install');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
}

/** Installing twice is the same as once. */
export function checkAgain(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, readAll }) => {
    await keyguard('install');
    const before = await readAll();
    expect(await keyguard('install')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await readAll()).toEqual(before);
  });
}

/** Uninstalling brings every file and every setting back as it was, and may be repeated. */
export function checkUninstall(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, readAll }) => {
    const before = await readAll();
    await keyguard('install');
    expect(await readAll()).not.toEqual(before);
    expect(await keyguard('uninstall')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await readAll()).toEqual(before);
    expect(await keyguard('uninstall')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await readAll()).toEqual(before);
  });
}
