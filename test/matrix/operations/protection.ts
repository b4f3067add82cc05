import { expect } from 'vitest';

import type { ManagerCase } from '../manager-case.ts';
import { expectSuccess, type ManagerWorld, secretLine, withManager } from '../manager-world.ts';

/** Fails unless a commit with a secret is blocked, by keyguard, with the place named. */
export async function expectBlocked({ tryCommit, git }: ManagerWorld): Promise<void> {
  const before = await git('rev-parse', 'HEAD');
  const { exitCode, stdout, stderr } = await tryCommit('pay.js', secretLine);
  expect(stdout + stderr).toContain('pay.js:1:16');
  expect(exitCode).not.toBe(0);
  expect(await git('rev-parse', 'HEAD')).toBe(before);
}

/** A commit that adds a secret is blocked. */
export function checkSecret(row: ManagerCase): Promise<void> {
  return withManager(row, async (world) => {
    await world.keyguard('install');
    await expectBlocked(world);
  });
}

/** A message with a secret in it is no message. */
export function checkMessage(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, write, stage, run, git }) => {
    await keyguard('install');
    const before = await git('rev-parse', 'HEAD');
    await write('pay.js', 'clean;\n');
    await stage('pay.js');
    const { exitCode, stdout, stderr } = await run('git', ['commit', '--quiet', '--message', secretLine]);
    expect(stdout + stderr).toContain('in the commit message, line 1');
    expect(exitCode).not.toBe(0);
    expect(await git('rev-parse', 'HEAD')).toBe(before);
  });
}

/** What was committed past the hooks does not leave. */
export function checkPush(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, write, stage, commit, tryPush, git }) => {
    await keyguard('install');
    await write('pay.js', secretLine);
    await stage('pay.js');
    await commit('past the hooks');
    const { exitCode, stdout, stderr } = await tryPush();
    expect(stdout + stderr).toContain('pay.js:1:16');
    expect(exitCode).not.toBe(0);
    expect(await git('ls-remote', 'origin')).toBe('');
  });
}

/** A commit that adds none goes through, and so does its push. */
export function checkClean(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, tryCommit, tryPush, git }) => {
    await keyguard('install');
    expectSuccess(await tryCommit('pay.js', 'const token = process.env.TOKEN;\n'));
    expectSuccess(await tryPush());
    expect(await git('ls-tree', '--name-only', 'origin/main')).toContain('pay.js');
  });
}
