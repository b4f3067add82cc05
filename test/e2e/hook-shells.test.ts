import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { type HookWorld, hideNode, withHook } from '../helpers/hook-world.ts';
import { writeHook } from '../helpers/hooks.ts';
import { shells } from '../helpers/shells.ts';

describe.each(hookNames)('%s:', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);
  const asked = `asked: ${hookCommands[name]}`;

  describe.each(shells)('under $shell', ({ shell, program, argument }) => {
    /** A hook that git runs with this shell. */
    const inShell =
      (story: (world: HookWorld) => Promise<void>) =>
      async ({ skip }: { skip: (condition: boolean, reason: string) => void }): Promise<void> => {
        skip(program === undefined, `this machine has no ${shell}`);
        await inHook(async (world) => {
          const script = await readFile(world.hook, 'utf8');
          await writeFile(world.hook, script.replace('#!/bin/sh', `#!${program}${argument}`));
          await story(world);
        })();
      };

    test(
      'the verdict decides',
      inShell(async ({ bundle, attempt, run, hook }) => {
        expect(await attempt()).toMatchObject({ exitCode: 0, stderr: asked });
        for (const status of [1, 2]) {
          await bundle(`process.exitCode = ${status};`);
          expect(await run(hook)).toMatchObject({ exitCode: status, stderr: '' });
        }
      }),
    );

    test(
      'the hook from before runs first and may refuse',
      inShell(async ({ hook, attempt }) => {
        await writeHook(`${hook}.keyguard-prev`, '#!/bin/sh\necho old\n');
        expect(await attempt()).toMatchObject({ exitCode: 0, stderr: `old\n${asked}` });
        await writeHook(`${hook}.keyguard-prev`, '#!/bin/sh\nexit 9\n');
        expect(await attempt()).toMatchObject({ exitCode: 1, stderr: '' });
      }),
    );

    test.for(['1', name, `a,${name}`, `a ${name} b`])('KEYGUARD_SKIP is understood: %j', (value, context) =>
      inShell(async ({ bundle, attempt }) => {
        await bundle('');
        expect(await attempt({ KEYGUARD_SKIP: value })).toMatchObject({ exitCode: 0 });
        expect(await attempt({ KEYGUARD_SKIP: `x${value.replaceAll(' ', '')}x` })).toMatchObject({
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
          await writeHook(node, `#!/bin/sh\necho ${version}\nexec '${process.execPath}' "$@"\n`);
        }
        expect((await world.attempt({ PATH })).stderr).toBe(`v22.11.0\n${asked}`);
      }),
    );

    test(
      'a linked work tree uses the main checkout',
      inShell(async (world) => {
        await world.git('worktree', 'add', '--quiet', '../linked');
        const linked = path.join(world.dir, '..', 'linked');
        expect(await world.attempt({}, linked)).toMatchObject({ exitCode: 0, stderr: asked });
        await rm(path.join(world.dir, 'node_modules'), { recursive: true });
        expect(await world.attempt({}, linked)).toMatchObject({ exitCode: 1 });
      }),
    );
  });
});
