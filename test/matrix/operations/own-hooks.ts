import { rm } from 'node:fs/promises';
import path from 'node:path';

import { expect } from 'vitest';

import type { ManagerCase } from '../manager-case.ts';
import { expectSuccess, type ManagerWorld, secretLine, withManager } from '../manager-world.ts';

/** The team's own hooks get the same arguments and standard input as without keyguard, and their refusals count. */
export function checkOwnHooks(row: ManagerCase): Promise<void> {
  return withManager(row, async (world) => {
    const without = await commitAndPush(world);
    expect(without).toMatch(/^pre-commit$[^]*^commit-msg$[^]*^pre-push$/mu);
    await world.keyguard('install');
    expect(await commitAndPush(world)).toBe(without);
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push']) await expectRefusal(world, hook);
  });
}

async function commitAndPush({ dir, tryCommit, tryPush, readOwnCalls, git }: ManagerWorld): Promise<string> {
  await rm(path.join(dir, '.git/own-hooks'), { force: true });
  const count = await git('rev-list', '--count', 'HEAD');
  expectSuccess(await tryCommit('a.js', `${count};\n`));
  expectSuccess(await tryPush());
  return readOwnCalls();
}

async function expectRefusal(world: ManagerWorld, hook: string) {
  const { dir, write, git, tryCommit, tryPush } = world;
  await write(`refuse-${hook}`, '');
  // Some tools run nothing when there is nothing to push.
  if (hook === 'pre-push') await world.commit();
  const before = await git('rev-parse', 'HEAD');
  const isPush = hook === 'pre-push';
  const { exitCode } = await (isPush ? tryPush() : tryCommit('b.js', `'${hook}';\n`));
  expect({ hook, isRefused: exitCode !== 0 }).toEqual({ hook, isRefused: true });
  expect(await git('rev-parse', 'HEAD')).toBe(before);
  await rm(path.join(dir, `refuse-${hook}`));
}

/** What the team's own pre-commit hook stages is checked: it has run before keyguard looks. */
export function checkOrder(row: ManagerCase): Promise<void> {
  return withManager(row, async ({ keyguard, write, tryCommit }) => {
    await keyguard('install');
    await write('stage-this', secretLine);
    const { exitCode, stdout, stderr } = await tryCommit('a.js', 'a;\n');
    expect(stdout + stderr).toContain('made.js:1:16');
    expect(exitCode).not.toBe(0);
  });
}
