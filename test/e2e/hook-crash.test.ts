import { setTimeout as wait } from 'node:timers/promises';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';

describe.each(hookNames)('%s:', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);
  const git = name === 'pre-push' ? 'git push' : 'git commit';

  describe('a check that breaks off blocks the commit', () => {
    test.each([
      ['a syntax error', 'const = ;', 4],
      ['a file cut off', 'async function check() { await', 4],
      ['an exception', 'throw new Error("secret text");', 4],
      ['a rejection', 'Promise.reject(new Error("secret text"));', 4],
      ['a late exception', 'process.exitCode = 0; setTimeout(() => { throw new Error("secret text"); });', 4],
      ['a missing part', 'require("./hook-part.cjs");', 4],
      ['killed', 'process.kill(process.pid, "SIGKILL");', 137],
      ['terminated', 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 9000);', 143],
      ['aborted', 'process.abort();', 134],
      ['an unknown status', 'process.exit(42);', 42],
    ])('%s', (_, script, status) =>
      inHook(async ({ bundle, attempt, count }) => {
        await bundle(script);
        const { exitCode, stderr } = await attempt({ NODE_OPTIONS: '' });
        expect(exitCode).toBe(1);
        expect(await count()).toBe(1);
        expect(stderr).toContain(
          `keyguard: blocked, nothing was checked: the check broke off (status ${status}).`,
        );
        expect(stderr).not.toContain('secret text');
        expect(stderr).not.toMatch(/^ +at /mu);
        expect(stderr).toContain(`KEYGUARD_SKIP=1 ${git}`);
      })(),
    );

    test.each([
      ['a promise that never settles', 'new Promise(() => {}).then(() => { process.exitCode = 0; });'],
      ['nothing said', '0;'],
      ['could not check', 'process.exitCode = 2;'],
      ['findings', 'process.exitCode = 1;'],
    ])('%s', (_, script) =>
      inHook(async ({ bundle, attempt, count }) => {
        await bundle(script);
        expect(await attempt()).toMatchObject({ exitCode: 1, stderr: '' });
        expect(await count()).toBe(1);
      })(),
    );

    test(
      'KEYGUARD_DEBUG=1 shows where, but not the message, which may quote a secret',
      inHook(async ({ bundle, attempt }) => {
        await bundle('throw new RangeError("secret text\\nof two lines");');
        const { stderr } = await attempt({ KEYGUARD_DEBUG: '1' });
        expect(stderr).toMatch(/^RangeError\n {4}at /u);
        expect(stderr).not.toContain('secret');
        expect(stderr).not.toContain('lines');
      }),
    );

    test(
      "the verdict's own status is handed on",
      inHook(async ({ bundle, run, hook }) => {
        for (const status of [0, 1, 2]) {
          await bundle(`process.exitCode = ${status};`);
          expect(await run(hook)).toMatchObject({ exitCode: status });
        }
      }),
    );
  });

  test(
    'Ctrl-C stops the commit',
    inHook(async ({ bundle, operation, dir, env, count, read }) => {
      await bundle(
        `require('fs').writeFileSync('started', ''); setTimeout(() => { process.exitCode = 0; }, 20000);`,
      );
      // A group of its own, as a terminal gives to a command: the signal reaches git, the shell and node at once.
      const commit = execa('git', operation, {
        cwd: dir,
        env,
        extendEnv: false,
        reject: false,
        detached: true,
      });
      while (
        !(await read('started').then(
          () => true,
          () => false,
        ))
      )
        await wait(20);
      process.kill(-(commit.pid ?? 0), 'SIGINT');
      const { exitCode, signal } = await commit;
      expect(exitCode === 0 && signal === undefined).toBe(false);
      await wait(100);
      expect(await count()).toBe(1);
    }),
  );

  test(
    'an interrupt that reaches node alone stops the commit',
    inHook(async ({ bundle, attempt, count }) => {
      await bundle('process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 9000);');
      expect(await attempt()).toMatchObject({ exitCode: 1 });
      expect(await count()).toBe(1);
    }),
  );

  test(
    "the user's own settings of node neither slow nor break the check, and git still gets the rest",
    inHook(async ({ bundle, attempt }) => {
      await bundle(`console.log(['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'MINE'].map((name) => process.env[name]).join());
      process.exitCode = 0;`);
      const env = {
        NODE_OPTIONS: '--require ./nowhere.js',
        NODE_EXTRA_CA_CERTS: '/nowhere.pem',
        MINE: 'mine',
      };
      expect(await attempt(env)).toMatchObject({ exitCode: 0, stderr: ',,mine' });
    }),
  );
});
