import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { type HookWorld, hideNode, withHook } from '../helpers/hook-world.ts';
import { writeHook } from '../helpers/hooks.ts';

/** Gives a program's path, or undefined when this machine lacks it. */
async function findProgram(name: string): Promise<string | undefined> {
  const { stdout, exitCode } = await execa('sh', ['-c', 'command -v "$1"', 'sh', name], { reject: false });
  return exitCode === 0 ? stdout : undefined;
}

const shells = [
  { name: 'dash', program: await findProgram('dash'), argument: '' },
  { name: 'busybox sh', program: await findProgram('busybox'), argument: ' sh' },
  { name: 'bash as sh', program: await findProgram('bash'), argument: ' --posix' },
];

describe.each(shells)('under $name', ({ name, program, argument }) => {
  /** A hook that git runs with this shell. */
  const inShell =
    (story: (world: HookWorld) => Promise<void>) =>
    async ({ skip }: { skip: (condition: boolean, reason: string) => void }): Promise<void> => {
      skip(program === undefined, `this machine has no ${name}`);
      await withHook(async (world) => {
        const script = await readFile(world.hook, 'utf8');
        await writeFile(world.hook, script.replace('#!/bin/sh', `#!${program}${argument}`));
        await story(world);
      })();
    };

  test(
    'the verdict decides',
    inShell(async ({ bundle, tryCommit, run, hook }) => {
      expect(await tryCommit()).toMatchObject({ exitCode: 0, stderr: 'asked: check-staged' });
      for (const status of [1, 2]) {
        await bundle(`process.exitCode = ${status};`);
        expect(await run(hook)).toMatchObject({ exitCode: status, stderr: '' });
      }
    }),
  );

  test(
    'the hook from before runs first and may refuse',
    inShell(async ({ hook, tryCommit }) => {
      await writeHook(`${hook}.keyguard-prev`, '#!/bin/sh\necho "old $#"\n');
      expect(await tryCommit()).toMatchObject({ exitCode: 0, stderr: 'old 0\nasked: check-staged' });
      await writeHook(`${hook}.keyguard-prev`, '#!/bin/sh\nexit 9\n');
      expect(await tryCommit()).toMatchObject({ exitCode: 1, stderr: '' });
    }),
  );

  test.for(['1', 'pre-commit', 'a,pre-commit', 'a pre-commit b'])(
    'KEYGUARD_SKIP is understood: %j',
    (value, context) =>
      inShell(async ({ bundle, tryCommit }) => {
        await bundle('');
        expect(await tryCommit({ KEYGUARD_SKIP: value })).toMatchObject({ exitCode: 0 });
        expect(await tryCommit({ KEYGUARD_SKIP: `x${value.replaceAll(' ', '')}x` })).toMatchObject({
          exitCode: 1,
        });
      })(context),
  );

  test(
    'a missing keyguard, a crash and a missing node block',
    inShell(async (world) => {
      await world.bundle('');
      expect((await world.run(world.hook)).stderr).toContain('keyguard is not in node_modules.');
      await world.bundle('process.kill(process.pid, "SIGKILL")');
      expect((await world.run(world.hook)).stderr).toContain('the check broke off (status 137).');
      const PATH = await hideNode(world);
      const { exitCode, stderr } = await world.run(world.hook, [], { env: { ...world.env, PATH } });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('no Node.js 20.19 or newer was found.');
    }),
  );

  test(
    'the highest node of nvm is found',
    inShell(async (world) => {
      const PATH = await hideNode(world);
      for (const version of ['v9.1.0', 'v22.2.0', 'v22.11.0']) {
        const node = path.join(world.home, '.nvm/versions/node', version, 'bin/node');
        await writeHook(node, `#!/bin/sh\necho ${version} >&2\nexec '${process.execPath}' "$@"\n`);
      }
      expect((await world.tryCommit({ PATH })).stderr).toBe('v22.11.0\nasked: check-staged');
    }),
  );

  test(
    'a linked work tree uses the main checkout',
    inShell(async (world) => {
      await world.git('worktree', 'add', '--quiet', '../linked');
      const linked = path.join(world.dir, '..', 'linked');
      expect(await world.tryCommit({}, linked)).toMatchObject({ exitCode: 0, stderr: 'asked: check-staged' });
      await rm(path.join(world.dir, 'node_modules'), { recursive: true });
      expect(await world.tryCommit({}, linked)).toMatchObject({ exitCode: 1 });
    }),
  );
});
