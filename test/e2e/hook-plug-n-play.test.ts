import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { installHooks } from '../../src/install/install-hooks.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';
import { createRequest } from '../helpers/hooks.ts';

/** A map as Yarn writes it: each package of the project, and the one of them that may use keyguard. */
const map = (user: string): string => `
  var path = require('path'), roots = ['.', 'packages/app'], isSetUp = false;
  module.exports = {
    setup: function () { isSetUp = true; },
    getDependencyTreeRoots: function () { return roots; },
    getPackageInformation: function (root) { return { packageLocation: path.join(__dirname, root) + '/' }; },
    resolveToUnqualified: function (request, issuer) {
      if (!isSetUp || issuer !== path.join(__dirname, ${JSON.stringify(user)}) + '/') throw new Error('not found');
      return path.join(__dirname, '.yarn/unpacked', request);
    },
  };
  // The installer looks for this: ["keyguard",`;

const asked = 'console.log("pnp: " + process.argv[2]); process.exitCode = 0;';

/** Takes node_modules away and puts Yarn's files in its place. */
async function plugIn({ dir }: HookWorld, { folder = '.', user = '.' } = {}): Promise<void> {
  await rm(path.join(dir, 'node_modules'), { recursive: true });
  const dist = path.join(dir, folder, '.yarn/unpacked/keyguard/dist');
  await mkdir(dist, { recursive: true });
  await writeFile(path.join(dist, 'hook.cjs'), asked);
  await writeFile(path.join(dir, folder, '.pnp.cjs'), map(user));
}

describe.each(hookNames)('%s', (name) => {
  const passes = { exitCode: 0, stderr: `pnp: ${hookCommands[name]}` };

  test.each(['.', 'packages/app'])('finds keyguard by the map of Yarn, for the package %s', (user) =>
    withHook(async (world) => {
      await plugIn(world, { user });
      expect(await world.attempt()).toMatchObject(passes);
    }, name)(),
  );

  test(
    'finds the map in a folder that was installed from, and from a linked work tree',
    withHook(async (world) => {
      const folder = "it's a $project";
      await plugIn(world, { folder });
      expect(await world.attempt()).toMatchObject({ exitCode: 1 });
      const cwd = path.join(world.dir, folder);
      await installHooks(await createRequest(world, cwd));
      const said = await world.attempt();
      expect(said).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(passes.stderr) });
      await world.git('worktree', 'add', '--quiet', '-b', 'linked', '../linked');
      expect(await world.attempt({}, path.join(world.dir, '../linked'))).toMatchObject({ exitCode: 0 });
    }, name),
  );

  test(
    'blocks and names the cure where the map knows no keyguard',
    withHook(async (world) => {
      await plugIn(world, { user: 'elsewhere' });
      await world.write('yarn.lock', '');
      const { exitCode, stderr } = await world.attempt();
      expect(exitCode).toBe(1);
      expect(stderr).toContain('keyguard is not in node_modules.\n  To put it right: yarn install\n');
    }, name),
  );

  test(
    'goes by node_modules where there are both',
    withHook(async (world) => {
      await writeFile(path.join(world.dir, '.pnp.cjs'), map('.'));
      expect(await world.attempt()).toMatchObject({ exitCode: 0, stderr: world.asked });
    }, name),
  );
});
