import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { chainScript, unchainScript } from '../../src/install/chain-script.ts';

test('is the whole script where there was none', () => {
  expect(chainScript(undefined)).toBe('keyguard install || exit 0');
  expect(chainScript(' ')).toBe('keyguard install || exit 0');
});

test.each([
  ['husky', 'husky && (keyguard install || exit 0)'],
  ['a && b --c "d e"', 'a && b --c "d e" && (keyguard install || exit 0)'],
  ['husky || true', '(husky || true) && (keyguard install || exit 0)'],
  ['a; b', '(a; b) && (keyguard install || exit 0)'],
  ['a & b', '(a & b) && (keyguard install || exit 0)'],
  ['a | b', '(a | b) && (keyguard install || exit 0)'],
  ['node -e "process.exit(0)"', '(node -e "process.exit(0)") && (keyguard install || exit 0)'],
  ['echo a#b', 'echo a#b && (keyguard install || exit 0)'],
])('comes after %s', (script, chained) => {
  expect(chainScript(script)).toBe(chained);
  expect(chainScript(chained)).toBe(chained);
  expect(unchainScript(chained)).toBe(script);
});

test('knows a script that is its own alone, and leaves what others wrote', () => {
  expect(unchainScript('keyguard install || exit 0')).toBe('');
  expect(unchainScript('keyguard install')).toBeUndefined();
  expect(unchainScript('keyguard install || exit 0; husky')).toBeUndefined();
});

test.each(['keyguard install', 'keyguard install || exit 0', 'npx keyguard install && a'])(
  'stays as it is: %s',
  (script) => {
    expect(chainScript(script)).toBe(script);
  },
);

test.each(['a # note', '# note', 'a \\', 'a &&', 'a |', 'a\nb'])('cannot be added to %j', (script) => {
  expect(chainScript(script)).toBeUndefined();
});

describe('what a chained script does in sh', () => {
  /** Runs a chained script with a keyguard that ends with `status`, or without any. */
  async function run(
    script: string,
    status: number | undefined,
  ): Promise<{ exitCode: number; stdout: string }> {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-chain-'));
    try {
      if (status !== undefined)
        await writeFile(path.join(folder, 'keyguard'), `#!/bin/sh\necho ran\nexit ${status}\n`, {
          mode: 0o755,
        });
      const env = { PATH: `${folder}:/usr/bin:/bin` };
      const result = await execa('sh', ['-c', chainScript(script) ?? ''], {
        env,
        extendEnv: false,
        reject: false,
      });
      return { exitCode: result.exitCode ?? -1, stdout: result.stdout };
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test.each(['true', 'false || true', 'false; true', 'exit 0 || true'])(
    'runs keyguard after %s',
    async (script) => {
      expect(await run(script, 0)).toEqual({ exitCode: 0, stdout: 'ran' });
    },
  );

  test.each(['exit 7', 'false && true', 'true; false'])(
    'leaves the failure of %s a failure',
    async (script) => {
      const { exitCode, stdout } = await run(script, 0);
      expect(exitCode).not.toBe(0);
      expect(stdout).toBe('');
    },
  );

  test('does not fail an install because of keyguard', async () => {
    expect(await run('true', 2)).toEqual({ exitCode: 0, stdout: 'ran' });
    expect(await run('true', undefined)).toEqual({ exitCode: 0, stdout: '' });
    expect(await run('', undefined)).toEqual({ exitCode: 0, stdout: '' });
  });
});
