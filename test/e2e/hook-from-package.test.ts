import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';
import { writeHook } from '../helpers/hooks.ts';

const script = path.join(import.meta.dirname, '..', '..', 'hooks', 'keyguard.sh');
const told =
  'console.log(process.argv.slice(2).join()); process.stdin.pipe(process.stdout); process.exitCode = 0;';

/** Puts the package's script beside the bundle, and gives how another tool's hook calls it. */
async function placeScript({ dir }: HookWorld, folder = ''): Promise<string> {
  const hooks = path.join(dir, folder, 'node_modules/keyguard/hooks');
  await mkdir(hooks, { recursive: true });
  await cp(script, path.join(hooks, 'keyguard.sh'));
  return path.posix.join(folder, 'node_modules/keyguard/hooks/keyguard.sh');
}

describe.each(hookNames)('the script of the package, called for %s', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);

  test(
    'checks like the installed hook',
    inHook(async (world) => {
      const { hook, bundle, attempt } = world;
      await writeHook(
        hook,
        `#!/bin/sh\nsh ${await placeScript(world)} ${name} "$@" || exit $?\necho after\n`,
      );
      expect(await attempt()).toMatchObject({ exitCode: 0, stderr: `asked: ${hookCommands[name]}\nafter` });
      await bundle('process.exitCode = 1;');
      expect(await attempt()).toMatchObject({ exitCode: 1, stderr: '' });
      expect(await attempt({ KEYGUARD_SKIP: name })).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining('keyguard: skipped by KEYGUARD_SKIP, nothing was checked.'),
      });
    }),
  );

  test(
    'hands on arguments and input as git gives them, however they look',
    inHook(async (world) => {
      await world.bundle(told);
      const given = ["it's", '$(id) "`%PATH%', '日本\n*'];
      const { stdout } = await world.run('sh', [await placeScript(world), name, ...given], {
        input: 'a b\nc',
      });
      const piped = { 'pre-commit': 'diff-on-stdin,', 'commit-msg': '', 'pre-push': '' }[name];
      expect(stdout.startsWith(`${hookCommands[name]},${piped}${given.join()}`)).toBe(true);
      expect(stdout.endsWith('a b\nc')).toBe(name === 'pre-push');
    }),
  );

  test(
    'takes the bundle beside it, wherever the package lies',
    inHook(async (world) => {
      const place = await placeScript(world, "packages/it's a $app");
      await rm(path.join(world.dir, 'node_modules'), { recursive: true });
      await mkdir(path.join(world.dir, path.dirname(place), '../dist'));
      await writeFile(path.join(world.dir, path.dirname(place), '../dist/hook.cjs'), told);
      const { exitCode, stdout } = await world.run('sh', [place, name]);
      expect({ exitCode, asked: stdout.split(',')[0]?.split('\n')[0] }).toEqual({
        exitCode: 0,
        asked: hookCommands[name],
      });
    }),
  );

  test(
    'runs no hook from before, and says how to go on without naming one',
    inHook(async (world) => {
      const place = await placeScript(world);
      await writeHook(
        path.join(world.dir, path.dirname(place), `${name}.keyguard-prev`),
        '#!/bin/sh\nexit 9\n',
      );
      await world.bundle('process.exit(42);');
      const { exitCode, stderr } = await world.run('sh', [place, name]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`KEYGUARD_SKIP=1 git ${name === 'pre-push' ? 'push' : 'commit'} ...`);
      expect(stderr).toContain('npx keyguard uninstall, or: take out the line that calls it');
    }),
  );
});

test.each([[], ['post-commit'], ['']])('without the name of one of its hooks it blocks: %j', (...args) =>
  withHook(async (world) => {
    const { exitCode, stderr } = await world.run('sh', [await placeScript(world), ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is not a hook of keyguard');
  })(),
);

describe.each(hookNames)('KEYGUARD_PROBE=1 in %s', (name) => {
  test(
    "runs keyguard's part alone, with its verdict",
    withHook(async ({ hook, bundle, install, run, env }) => {
      await rm(hook);
      await writeHook(hook, '#!/bin/sh\necho before\n');
      await install();
      await writeFile(hook, `${await readFile(hook, 'utf8')}echo below\n`);
      const probe = () => run(hook, ['a', 'b'], { env: { ...env, KEYGUARD_PROBE: '1' } });
      expect(await probe()).toMatchObject({ exitCode: 0, stdout: `asked: ${hookCommands[name]}` });
      expect((await run(hook, ['a', 'b'])).stdout).toBe(`before\nasked: ${hookCommands[name]}\nbelow`);
      await bundle('process.exitCode = 1;');
      expect(await probe()).toMatchObject({ exitCode: 1, stdout: '' });
    }, name),
  );
});
