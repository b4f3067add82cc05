import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';
import { readFolder, writeHook } from '../helpers/hooks.ts';

/** Each says `ran`, and refuses when the file `refuse` is there. */
const hooks: Readonly<Record<string, string>> = {
  sh: '#!/bin/sh\necho ran\nif [ -e refuse ]; then exit 7; fi\nexec true\n',
  'sh without a last newline': '#!/bin/sh\necho ran\n[ ! -e refuse ]',
  'no shebang': 'echo ran\n[ ! -e refuse ]\n',
  node: `#!/usr/bin/env node\nconsole.log('ran');\nprocess.exit(require('fs').existsSync('refuse') ? 7 : 0);\n`,
  python:
    '#!/usr/bin/env python3\nimport os, sys\nprint("ran")\nsys.exit(7 if os.path.exists("refuse") else 0)\n',
  perl: '#!/usr/bin/env perl\nprint "ran\\n";\nexit(-e "refuse" ? 7 : 0);\n',
};

async function replaceOld({ hook, install }: HookWorld, content: string | Uint8Array): Promise<void> {
  await rm(hook);
  await writeHook(hook, content);
  await install();
}

describe.each(hookNames)('%s:', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);
  const asked = `asked: ${hookCommands[name]}`;

  describe.each(Object.entries(hooks))('a hook from before, in %s', (_, content) => {
    test(
      'still runs, before the check',
      inHook(async (world) => {
        await replaceOld(world, content);
        const { exitCode, stderr } = await world.attempt();
        expect(stderr).toBe(`ran\n${asked}`);
        expect(exitCode).toBe(0);
      }),
    );

    test(
      'still refuses, and then nothing else runs',
      inHook(async (world) => {
        await replaceOld(world, content);
        await world.write('refuse', '');
        const { exitCode, stderr } = await world.attempt();
        expect(stderr).toBe('ran');
        expect(exitCode).toBe(1);
        expect(await world.count()).toBe(1);
      }),
    );
  });

  test(
    'a compiled program as hook still runs',
    inHook(async (world) => {
      const program = ['/bin/false', '/usr/bin/false'].find((file) => existsSync(file));
      await replaceOld(world, await readFile(program ?? 'no false on this machine'));
      expect(await world.attempt()).toMatchObject({ exitCode: 1, stderr: '' });
    }),
  );

  test(
    'a hook that git could not start still blocks',
    inHook(async (world) => {
      await replaceOld(world, '#!/nowhere/interpreter\n');
      expect((await world.attempt()).exitCode).toBe(1);
      expect(await world.count()).toBe(1);
    }),
  );

  test(
    'a hook that was killed blocks',
    inHook(async (world) => {
      await replaceOld(world, '#!/bin/sh\nkill -9 $$\n');
      expect((await world.attempt()).exitCode).toBe(1);
      expect(await world.count()).toBe(1);
    }),
  );

  test(
    'a hook that was not executable stays off',
    inHook(async (world) => {
      await rm(world.hook);
      await writeHook(world.hook, '#!/bin/sh\necho ran\nexit 1\n', 0o644);
      await world.install();
      expect(await world.attempt()).toMatchObject({ exitCode: 0, stderr: asked });
    }),
  );

  test(
    'a symbolic link to a tracked file still runs, with what the file says today',
    inHook(async (world) => {
      await rm(world.hook);
      await world.write('tools/check', '#!/bin/sh\necho first\n');
      await world.makeExecutable('tools/check');
      await world.link('../../tools/check', `.git/hooks/${name}`);
      await world.install();
      await world.write('tools/check', '#!/bin/sh\necho second\n');
      expect(await world.attempt()).toMatchObject({ exitCode: 0, stderr: `second\n${asked}` });
      expect(await readFolder(path.dirname(world.hook))).toMatchObject({
        [`${name}.keyguard-prev`]: 'link to ../../tools/check',
      });
    }),
  );
});
