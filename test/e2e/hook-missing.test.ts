import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type HookWorld, hideNode, withHook } from '../helpers/hook-world.ts';
import { writeHook } from '../helpers/hooks.ts';

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

describe.each(Object.entries(losses))('with %s', (_, lose) => {
  test(
    'the commit is blocked, and the message names the cure and both ways around',
    withHook(async (world) => {
      const env = await lose(world);
      const { exitCode, stderr } = await world.tryCommit(env);
      expect(exitCode).toBe(1);
      expect(await world.count()).toBe(1);
      const [first, ...rest] = stderr.split('\n');
      expect(first).toMatch(/^keyguard: blocked, nothing was checked: /u);
      expect(rest).toEqual([
        expect.stringMatching(/npm install|install one/u),
        expect.stringContaining('KEYGUARD_SKIP=1 git commit'),
        expect.stringContaining("npx keyguard uninstall, or: rm '.git/hooks/pre-commit'"),
      ]);
    }),
  );

  test(
    'KEYGUARD_SKIP=1 lets the commit through and says so',
    withHook(async (world) => {
      const env = await lose(world);
      const { exitCode, stderr } = await world.tryCommit({ ...env, KEYGUARD_SKIP: '1' });
      expect({ exitCode, stderr }).toEqual({
        exitCode: 0,
        stderr: 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.',
      });
    }),
  );

  test(
    'removing the hook as the message says lets the commit through, and the hook from before runs',
    withHook(async (world) => {
      await rm(world.hook);
      await writeHook(world.hook, '#!/bin/sh\necho old\n');
      await world.install();
      const env = await lose(world);
      const { stderr } = await world.tryCommit(env);
      const removal = /, or: (?<command>.*)$/mu.exec(stderr)?.groups?.['command'] ?? '';
      expect(await world.run('sh', ['-c', removal])).toMatchObject({ exitCode: 0 });
      expect(await world.tryCommit(env)).toMatchObject({ exitCode: 0, stderr: 'old' });
    }),
  );
});

test(
  'a hook from before that is a link to nowhere comes back by the removal that the message names',
  withHook(async ({ bundle, link, tryCommit }) => {
    await link('nowhere', '.git/hooks/pre-commit.keyguard-prev');
    await bundle('');
    expect((await tryCommit()).stderr).toContain(
      "mv '.git/hooks/pre-commit.keyguard-prev' '.git/hooks/pre-commit'",
    );
  }),
);

test(
  'the script under the name of another hook blocks and says so',
  withHook(async ({ hook, tryCommit }) => {
    await rename(hook, path.join(path.dirname(hook), 'commit-msg'));
    const { exitCode, stderr } = await tryCommit();
    expect(exitCode).toBe(1);
    expect(stderr).toContain("nothing was checked: 'commit-msg' is not a hook of keyguard.");
    expect(stderr).toContain('To put it right: npx keyguard install');
    expect(await tryCommit({ KEYGUARD_SKIP: '1' })).toMatchObject({ exitCode: 0 });
  }),
);

describe('KEYGUARD_SKIP', () => {
  test(
    'leaves standard output alone',
    withHook(async ({ run, hook, env }) => {
      expect(await run(hook, [], { env: { ...env, KEYGUARD_SKIP: '1' } })).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.',
      });
    }),
  );

  test.each(['1', 'pre-commit', 'pre-push,pre-commit', 'pre-commit pre-push', ',1'])('skips: %j', (value) =>
    withHook(async ({ bundle, tryCommit }) => {
      await bundle('process.exitCode = 1;');
      expect(await tryCommit({ KEYGUARD_SKIP: value })).toMatchObject({ exitCode: 0 });
    })(),
  );

  test.each(['', '0', 'pre-push', 'pre', 'pre-commit-msg', '11', '*', 'x1', 'none'])(
    'does not skip: %j',
    (value) =>
      withHook(async ({ bundle, tryCommit }) => {
        await bundle('process.exitCode = 1;');
        expect(await tryCommit({ KEYGUARD_SKIP: value })).toMatchObject({ exitCode: 1, stderr: '' });
      })(),
  );

  test(
    'does not skip the hook from before',
    withHook(async (world) => {
      await rm(world.hook);
      await writeHook(world.hook, '#!/bin/sh\necho no; exit 1\n');
      await world.install();
      expect(await world.tryCommit({ KEYGUARD_SKIP: '1' })).toMatchObject({ exitCode: 1, stderr: 'no' });
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
  withHook(async (world) => {
    await world.write(lock, '');
    await world.bundle('');
    expect((await world.tryCommit()).stderr).toContain(`To put it right: ${command}\n`);
  })(),
);

test(
  'a global keyguard takes the place of one that is missing',
  withHook(async (world) => {
    await rm(path.join(world.dir, 'node_modules'), { recursive: true });
    const bin = path.join(world.home, 'bin');
    await writeHook(path.join(bin, 'keyguard'), '#!/bin/sh\necho "global $*"; exit "$STATUS"\n');
    const PATH = `${bin}:${process.env['PATH']}`;
    expect(await world.tryCommit({ PATH, STATUS: '0' })).toMatchObject({
      exitCode: 0,
      stderr: 'global check-staged',
    });
    expect(await world.tryCommit({ PATH, STATUS: '1' })).toMatchObject({
      exitCode: 1,
      stderr: 'global check-staged',
    });
    const broken = await world.tryCommit({ PATH, STATUS: '127' });
    expect(broken).toMatchObject({ exitCode: 1 });
    expect(broken.stderr).toContain(
      'keyguard: blocked, nothing was checked: the check broke off (status 127).',
    );
  }),
);

test(
  'a git that is missing when the main checkout is looked for blocks',
  withHook(async (world) => {
    await world.bundle('');
    const { hook } = world;
    const { exitCode, stderr } = await world.run(hook, [], { env: { ...world.env, PATH: '/nowhere' } });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('keyguard: blocked, nothing was checked: keyguard is not in node_modules.');
  }),
);
