import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { installHooks } from '../../src/install/install-hooks.ts';
import { createRequest, writeHook } from '../helpers/hooks.ts';
import { linkKeyguard } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type Manager, type TrackedWorld, withTracked } from '../helpers/tracked-world.ts';

const managers: readonly Manager[] = ['husky-9', 'husky-8', 'folder'];
const secret = `const token = '${sampleOf('github-pat-classic').text}';\n`;

/** The same world with the built keyguard, and its lines in place behind a hook. */
function withInstalled(
  manager: Manager,
  content: string,
  story: (world: TrackedWorld) => Promise<void>,
): () => Promise<void> {
  return withTracked(manager, async (world) => {
    await rm(path.join(world.dir, 'node_modules'), { recursive: true });
    await linkKeyguard(world.dir);
    await world.commit();
    if (content !== '') await world.writeOld(content);
    await world.install();
    await story(world);
  });
}

async function commit(
  { write, stage, run, env }: TrackedWorld,
  content: string,
  extra: NodeJS.ProcessEnv = {},
) {
  await write('a.js', content);
  await stage('a.js');
  const { exitCode, stdout, stderr } = await run('git', ['commit', '-qm', 'try'], {
    env: { ...env, ...extra },
  });
  return { isDone: exitCode === 0, said: stdout + stderr };
}

describe.each(managers)('a hook that a team shares: %s', (manager) => {
  test.each([
    ['that ends early', '#!/bin/sh\necho ran\nexit 0\n'],
    ['that becomes another program', '#!/bin/sh\nexec echo ran\n'],
    ['without a last line break', '#!/bin/sh\necho ran'],
    ['that sets variables of the shell', '#!/bin/sh\nset -eu\necho "${KEYGUARD_BELOW-ran}"\n'],
  ])('is checked behind one %s', (_, content) =>
    withInstalled(manager, content, async (world) => {
      const blocked = await commit(world, secret);
      expect(blocked).toMatchObject({ isDone: false, said: expect.stringMatching(/^ran\n[^]*a\.js:1:16/u) });
      expect(await commit(world, 'clean;\n')).toMatchObject({
        isDone: true,
        said: expect.stringMatching(/^ran/u),
      });
    })(),
  );

  test('that refuses ends it there', () =>
    withInstalled(manager, '#!/bin/sh\necho ran\nexit 7\n', async (world) => {
      expect(await commit(world, secret)).toMatchObject({
        isDone: false,
        said: expect.not.stringContaining('a.js:1:16'),
      });
      expect(await commit(world, 'clean;\n')).toMatchObject({ isDone: false });
    })());

  test('that commits elsewhere, or here, is checked there too', () =>
    withInstalled(
      manager,
      '#!/bin/sh\n[ -e once ] || { touch once; git commit --quiet --allow-empty -m inner; }\n',
      async (world) => {
        expect(await commit(world, secret)).toMatchObject({ isDone: false });
        expect(await world.git('log', '--format=%s')).toBe('base');
      },
    )());

  test('is skipped on demand, with keyguard and without', () =>
    withInstalled(manager, '#!/bin/sh\necho ran\n', async (world) => {
      for (const value of ['1', 'commit-msg,pre-commit']) {
        const skipped = await commit(world, `${value}\n${secret}`, { KEYGUARD_SKIP: value });
        expect(skipped).toMatchObject({
          isDone: true,
          said: expect.stringContaining('skipped by KEYGUARD_SKIP'),
        });
        await rm(path.join(world.dir, 'node_modules'), { recursive: true, force: true });
      }
      expect(await commit(world, 'x;\n', { KEYGUARD_SKIP: 'pre-push' })).toMatchObject({ isDone: false });
    })());

  test('blocks without keyguard, says how to go on, and the commands above it have run', () =>
    withInstalled(manager, '#!/bin/sh\necho ran\n', async (world) => {
      await world.write('package.json', '{}');
      await world.write('pnpm-lock.yaml', '');
      await world.install();
      await rm(path.join(world.dir, 'node_modules'), { recursive: true });
      const { isDone, said } = await commit(world, 'clean;\n');
      expect(isDone).toBe(false);
      const file = path.join(path.basename(world.folder), 'pre-commit');
      expect(said.split('\n').slice(0, 5)).toEqual([
        'ran',
        'keyguard: blocked, nothing was checked: keyguard is not in node_modules.',
        '  To put it right: pnpm install',
        '  To go on without the check, this once: KEYGUARD_SKIP=1 git commit ...',
        `  To remove keyguard from this repository: take the lines between its marks out of ${file}`,
      ]);
    })());

  test('uses the main checkout in a linked work tree without packages of its own', () =>
    withInstalled(manager, '', async (world) => {
      await world.stage('.');
      await world.commit('hooks');
      await world.git('worktree', 'add', '--quiet', '../linked');
      const linked = path.join(world.dir, '../linked');
      // Husky writes these in each work tree.
      await world.run('sh', [
        '-c',
        'cp -R "$1/_" "$2/" 2>/dev/null',
        'sh',
        world.folder,
        path.join(linked, path.basename(world.folder)),
      ]);
      await writeFile(path.join(linked, 'b.js'), secret);
      await world.run('git', ['add', 'b.js'], { cwd: linked });
      const blocked = await world.run('git', ['commit', '-qm', 'x'], { cwd: linked });
      expect(blocked.stderr + blocked.stdout).toContain('b.js:1:16');
      expect(blocked.exitCode).not.toBe(0);
    })());

  test('finds keyguard in the package below the top from which it was installed', () =>
    withInstalled(manager, '', async (world) => {
      await world.uninstall();
      const web = path.join(world.dir, "web's app");
      await world.write("web's app/package.json", '{}');
      await rename(path.join(world.dir, 'node_modules'), path.join(web, 'node_modules'));
      await installHooks(await createRequest(world, web));
      expect(await commit(world, secret)).toMatchObject({
        isDone: false,
        said: expect.stringContaining('a.js:1:16'),
      });
      await rm(path.join(web, 'node_modules'), { recursive: true });
      expect((await commit(world, 'clean;\n')).said).toContain("npm install (in the folder web's app)");
    })());
});

test('a hook in another language runs first, from a new one in its place', () =>
  withInstalled(
    'folder',
    '#!/usr/bin/env python3\nimport os, sys\nprint("ran")\nsys.exit(7 if os.path.exists("refuse") else 0)\n',
    async (world) => {
      expect(await commit(world, secret)).toMatchObject({
        isDone: false,
        said: expect.stringMatching(/^ran\n/u),
      });
      expect(await commit(world, 'clean;\n')).toMatchObject({
        isDone: true,
        said: expect.stringMatching(/^ran/u),
      });
      await world.write('refuse', '');
      expect(await commit(world, secret)).toEqual({ isDone: false, said: 'ran' });
    },
  )());

/** What stands in a pre-push hook, and what it is to say when it is handed the refs. */
const readers: readonly (readonly [string, string])[] = [
  ['cat', 'cat'],
  ['a loop', 'while read -r a b c d; do printf "%s\\n" "$a $b $c $d"; done'],
  ['one that does not read', 'echo none'],
];

describe.each(['sh', 'dash', 'busybox sh', 'bash'])('under %s', (shell) => {
  test.each(readers)('a pre-push hook gets every byte of the refs, and keyguard too: %s', (_, command) =>
    withInstalled('folder', '', async (world) => {
      const { folder, run, env, dir } = world;
      const hook = path.join(folder, 'pre-push');
      await writeHook(hook, `#!/bin/sh\n${command}\necho "$# $1 $2"\n`);
      await world.install();
      // The script that the lines call is another one here: what it reads is told.
      await rm(path.join(dir, 'node_modules'), { recursive: true });
      await world.write('node_modules/keyguard/hooks/keyguard.sh', 'echo "keyguard $# $1 $2 $3"; cat\n');
      const input = "refs/heads/a b 1 refs/heads/it's 2\nx y z %s\\n\n";
      const [program = '', ...args] = shell.split(' ');
      const call = (text: string) =>
        run(program, [...args, hook, 'origin', 'a b'], { env, input: text, stripFinalNewline: false });
      const own = command === 'echo none' ? 'none\n' : input;
      expect((await call(input)).stdout).toBe(`${own}2 origin a b\nkeyguard 3 pre-push origin a b\n${input}`);
      expect((await call('')).stdout).toBe(
        `${command === 'echo none' ? 'none\n' : ''}2 origin a b\nkeyguard 3 pre-push origin a b\n`,
      );
      await writeFile(hook, (await readFile(hook, 'utf8')).replace('echo none', 'exit 3'));
      if (command === 'echo none') expect(await call(input)).toMatchObject({ exitCode: 3, stdout: '' });
    })(),
  );
});
