import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { type HookWorld, hideNode, withHook } from '../helpers/hook-world.ts';
import { readFolder, writeHook } from '../helpers/hooks.ts';

/** Each takes something away that the check needs, and gives the environment for the commit. */
const losses: Readonly<Record<string, (world: HookWorld) => Promise<NodeJS.ProcessEnv>>> = {
  'no keyguard': async ({ dir }) => {
    await rm(path.join(dir, 'node_modules'), { recursive: true });
    return {};
  },
  'an empty bundle': async ({ bundle }) => {
    await bundle('');
    return {};
  },
  'no node': async (world) => ({ PATH: await hideNode(world) }),
  neither: async (world) => {
    await rm(path.join(world.dir, 'node_modules'), { recursive: true });
    return { PATH: await hideNode(world) };
  },
};

describe.each(hookNames)('%s:', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);
  const git = name === 'pre-push' ? 'git push' : 'git commit';

  describe.each(Object.entries(losses))('with %s', (_, lose) => {
    test(
      'the commit is blocked, and the message names the cure and both ways around',
      inHook(async (world) => {
        const env = await lose(world);
        const { exitCode, stderr } = await world.attempt(env);
        expect(exitCode).toBe(1);
        expect(await world.count()).toBe(1);
        const [first, ...rest] = stderr.split('\n');
        expect(first).toMatch(/^keyguard: blocked, nothing was checked: /u);
        expect(rest).toEqual([
          expect.stringMatching(/npm install|install one/u),
          expect.stringContaining(`KEYGUARD_SKIP=1 ${git}`),
          expect.stringContaining(`npx keyguard uninstall, or: rm '.git/hooks/${name}'`),
        ]);
      }),
    );

    test(
      'KEYGUARD_SKIP=1 lets the commit through and says so',
      inHook(async (world) => {
        const env = await lose(world);
        const { exitCode, stderr } = await world.attempt({ ...env, KEYGUARD_SKIP: '1' });
        expect({ exitCode, stderr }).toEqual({
          exitCode: 0,
          stderr: 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.',
        });
      }),
    );

    test(
      'removing the hook as the message says lets the commit through, and the hook from before runs',
      inHook(async (world) => {
        await rm(world.hook);
        await writeHook(world.hook, '#!/bin/sh\necho old\n');
        await world.install();
        const env = await lose(world);
        const { stderr } = await world.attempt(env);
        const removal = /, or: (?<command>.*)$/mu.exec(stderr)?.groups?.['command'] ?? '';
        expect(await world.run('sh', ['-c', removal])).toMatchObject({ exitCode: 0 });
        expect(await world.attempt(env)).toMatchObject({ exitCode: 0, stderr: 'old' });
      }),
    );
  });

  test.each([false, true])(
    'the removal that the message names fits a path with quotes, with a hook from before: %s',
    (isChained) =>
      inHook(async (world) => {
        await world.bundle('');
        const moved = path.join(world.dir, "../it's; touch hacked; '");
        await rename(world.dir, moved);
        const hook = path.join(moved, path.relative(world.dir, world.hook));
        if (isChained) await writeHook(`${hook}.keyguard-prev`, '#!/bin/sh\n');
        const { stderr } = await world.run(hook, [], { cwd: moved });
        const removal = /, or: (?<command>.*)$/mu.exec(stderr)?.groups?.['command'] ?? '';
        expect(await world.run('sh', ['-c', removal], { cwd: moved })).toMatchObject({
          exitCode: 0,
          stderr: '',
        });
        expect(Object.keys(await readFolder(path.dirname(hook)))).toEqual(isChained ? [name] : []);
        expect(await readFolder(moved)).not.toHaveProperty('hacked');
      })(),
  );

  test(
    'a hook from before that is a link to nowhere comes back by the removal that the message names',
    inHook(async ({ bundle, link, attempt }) => {
      await link('nowhere', `.git/hooks/${name}.keyguard-prev`);
      await bundle('');
      expect((await attempt()).stderr).toContain(
        `mv '.git/hooks/${name}.keyguard-prev' '.git/hooks/${name}'`,
      );
    }),
  );

  test(
    "the cure fits: the project's packages, or a global keyguard where there is no project",
    inHook(async (world) => {
      await rm(path.join(world.dir, 'node_modules'), { recursive: true });
      const readCure = async () => /put it right: (?<cure>.*)$/mu.exec((await world.attempt()).stderr)?.[1];
      expect(await readCure()).toBe('npm install --global keyguard');
      await world.write('package.json', '{}\n');
      expect(await readCure()).toBe('npm install');
    }),
  );

  test(
    'the script under the name of another hook blocks and says so',
    inHook(async ({ hook, run, env }) => {
      const other = path.join(path.dirname(hook), 'post-index-change');
      await rename(hook, other);
      const { exitCode, stderr } = await run(other);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("nothing was checked: 'post-index-change' is not a hook of keyguard.");
      expect(stderr).toContain('To put it right: npx keyguard install');
      expect(await run(other, [], { env: { ...env, KEYGUARD_SKIP: '1' } })).toMatchObject({ exitCode: 0 });
    }),
  );

  describe('KEYGUARD_SKIP', () => {
    test(
      'leaves standard output alone',
      inHook(async ({ run, hook, env }) => {
        expect(await run(hook, [], { env: { ...env, KEYGUARD_SKIP: '1' } })).toEqual({
          exitCode: 0,
          stdout: '',
          stderr: 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.',
        });
      }),
    );

    test.each(['1', name, `other,${name}`, `${name} other`, ',1'])('skips: %j', (value) =>
      inHook(async ({ bundle, attempt }) => {
        await bundle('process.exitCode = 1;');
        expect(await attempt({ KEYGUARD_SKIP: value })).toMatchObject({ exitCode: 0 });
      })(),
    );

    test.each(['', '0', 'pre-merge-commit', 'pre', `${name}-x`, '11', '*', 'x1', 'none', 'check-staged'])(
      'does not skip: %j',
      (value) =>
        inHook(async ({ bundle, attempt }) => {
          await bundle('process.exitCode = 1;');
          expect(await attempt({ KEYGUARD_SKIP: value })).toMatchObject({ exitCode: 1, stderr: '' });
        })(),
    );

    test(
      'does not skip the hook from before',
      inHook(async (world) => {
        await rm(world.hook);
        await writeHook(world.hook, '#!/bin/sh\necho no; exit 1\n');
        await world.install();
        expect(await world.attempt({ KEYGUARD_SKIP: '1' })).toMatchObject({ exitCode: 1, stderr: 'no' });
      }),
    );
  });

  test.each([
    ['package-lock.json', 'npm install'],
    ['pnpm-lock.yaml', 'pnpm install'],
    ['yarn.lock', 'yarn install'],
    ['bun.lock', 'bun install'],
    ['bun.lockb', 'bun install'],
  ])('a missing keyguard is cured with the package manager in use: %s', (lock, command) =>
    inHook(async (world) => {
      await world.write('package.json', '{}\n');
      await world.write(lock, '');
      await world.bundle('');
      expect((await world.attempt()).stderr).toContain(`To put it right: ${command}\n`);
    })(),
  );

  test(
    'a global keyguard takes the place of one that is missing',
    inHook(async (world) => {
      await rm(path.join(world.dir, 'node_modules'), { recursive: true });
      const bin = path.join(world.home, 'bin');
      await writeHook(path.join(bin, 'keyguard'), '#!/bin/sh\necho "global $1"; exit "$STATUS"\n');
      const PATH = `${bin}:${process.env['PATH']}`;
      expect(await world.attempt({ PATH, STATUS: '0' })).toMatchObject({
        exitCode: 0,
        stderr: `global ${hookCommands[name]}`,
      });
      expect(await world.attempt({ PATH, STATUS: '1' })).toMatchObject({
        exitCode: 1,
        stderr: `global ${hookCommands[name]}`,
      });
      const broken = await world.attempt({ PATH, STATUS: '127' });
      expect(broken).toMatchObject({ exitCode: 1 });
      expect(broken.stderr).toContain(
        'keyguard: blocked, nothing was checked: the check broke off (status 127).',
      );
    }),
  );

  test(
    'a git that is missing when the main checkout is looked for blocks',
    inHook(async (world) => {
      await world.bundle('');
      const { hook } = world;
      const { exitCode, stderr } = await world.run(hook, [], { env: { ...world.env, PATH: '/nowhere' } });
      expect(exitCode).toBe(2);
      expect(stderr).toContain(
        name === 'pre-push'
          ? 'keyguard: blocked, nothing was checked: the check broke off (status no-refs).'
          : 'keyguard: blocked, nothing was checked: keyguard is not in node_modules.',
      );
    }),
  );
});
