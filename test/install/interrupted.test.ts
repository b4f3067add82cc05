import { access, constants, cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { applyPlan } from '../../src/install/apply-plan.ts';
import { hookNames } from '../../src/install/hook-name.ts';
import { type HookAction, type HookPlan, joinPlans } from '../../src/install/hook-plan.ts';
import { renderBlock } from '../../src/install/hook-script.ts';
import { type HookState, readHookState } from '../../src/install/hook-state.ts';
import { planInstall } from '../../src/install/plan-install.ts';
import { planUninstall } from '../../src/install/plan-uninstall.ts';
import { readTemplate } from '../../src/install/read-template.ts';
import { readFolder, withHooks, writeHook } from '../helpers/hooks.ts';

const block = renderBlock(await readTemplate(), { folders: [], node: process.execPath });

async function plan(hooks: string, one: (state: HookState) => HookPlan): Promise<readonly HookAction[]> {
  const states = await Promise.all(hookNames.map((name) => readHookState(hooks, name)));
  return joinPlans(states.map(one)).actions;
}

const planInstalling = (hooks: string): Promise<readonly HookAction[]> =>
  plan(hooks, (state) => planInstall(state, block));
const planUninstalling = (hooks: string): Promise<readonly HookAction[]> => plan(hooks, planUninstall);

/** What may stand in the hooks folder before. */
const starts: Readonly<Record<string, (hook: string) => Promise<void>>> = {
  'no hook': async () => undefined,
  'a hook': (hook) => writeHook(hook, '#!/bin/sh\necho old\n'),
  'a hook that is off': (hook) => writeHook(hook, '#!/bin/sh\necho old\n', 0o644),
  'a symbolic link': (hook) => symlink('../../old', hook),
  'a hook written over the one of keyguard': async (hook) => {
    await writeHook(`${hook}.keyguard-prev`, '#!/bin/sh\necho first\n');
    await writeHook(hook, '#!/bin/sh\necho old\n');
  },
};

describe.each(Object.entries(starts))('a run killed after any of its steps, from %s', (_, start) => {
  test(
    'always leaves each hook in place, and the next run finishes all',
    withHooks(async ({ hooks }) => {
      for (const name of hookNames) await start(path.join(hooks, name));
      const before = await readFolder(hooks);
      await cp(hooks, `${hooks}.start`, { recursive: true, verbatimSymlinks: true });
      const all = await planInstalling(hooks);
      await applyPlan(hooks, all);
      const after = await readFolder(hooks);
      for (const done of all.keys()) {
        await rm(hooks, { recursive: true });
        await cp(`${hooks}.start`, hooks, { recursive: true, verbatimSymlinks: true });
        await applyPlan(hooks, all.slice(0, done));
        const between = await readFolder(hooks);
        for (const name of hookNames) expect([before[name], after[name]]).toContain(between[name]);
        await applyPlan(hooks, await planInstalling(hooks));
        expect(await readFolder(hooks)).toEqual(after);
      }
    }),
  );

  test(
    'can be taken back instead',
    withHooks(async ({ hooks }) => {
      for (const name of hookNames) await start(path.join(hooks, name));
      const before = await readFolder(hooks);
      await cp(hooks, `${hooks}.start`, { recursive: true, verbatimSymlinks: true });
      const all = await planInstalling(hooks);
      for (const done of all.keys()) {
        await rm(hooks, { recursive: true });
        await cp(`${hooks}.start`, hooks, { recursive: true, verbatimSymlinks: true });
        await applyPlan(hooks, all.slice(0, done));
        await applyPlan(hooks, await planUninstalling(hooks));
        const restored = await readFolder(hooks);
        for (const name of hookNames) expect(restored[name]).toBe(before[name]);
        if (!('pre-push.keyguard-prev' in before)) expect(restored).toEqual(before);
      }
    }),
  );
});

test(
  'a hook in a second name is never written through its first',
  withHooks(async ({ hooks, hook }) => {
    await writeHook(hook, '#!/bin/sh\necho old\n');
    const all = await planInstalling(hooks);
    await applyPlan(hooks, all);
    expect(await readFile(`${hook}.keyguard-prev`, 'utf8')).toBe('#!/bin/sh\necho old\n');
    await access(hook, constants.X_OK);
  }),
);

test(
  'half-written files of a killed run are cleared away by the next, other hidden files are not',
  withHooks(async ({ hooks, install }) => {
    for (const name of [
      '.pre-commit.keyguard-new',
      '..pre-commit.keyguard-new.keyguard-tmp-123-0a1b',
      '.mine',
    ])
      await writeFile(path.join(hooks, name), 'half');
    await install();
    expect(Object.keys(await readFolder(hooks))).toEqual(['.mine', 'commit-msg', 'pre-commit', 'pre-push']);
  }),
);
