import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type HookWorld, hideNode, withHook } from '../helpers/hook-world.ts';
import { writeHook } from '../helpers/hooks.ts';

/** A node that says its name and then is the real one. */
const speaking = (name: string): string => `#!/bin/sh\necho "${name}" >&2\nexec '${process.execPath}' "$@"\n`;
// What `node -e` does in a version that is too old: the script finds out and ends with 3.
const tooOld = `#!/bin/sh\nexec '${process.execPath}' -e 'Object.defineProperty(process.versions, "node", { value: "12.22.12" });'"$2"\n`;

async function setRecorded({ hook }: HookWorld, node: string): Promise<void> {
  await writeFile(hook, (await readFile(hook, 'utf8')).replace("kg_recorded=''", `kg_recorded='${node}'`));
}

describe('without node on PATH, as in a graphical client', () => {
  test.each([
    '.volta/bin/node',
    '.nvm/versions/node/v22.11.0/bin/node',
    '.local/share/fnm/aliases/default/bin/node',
    '.fnm/aliases/default/bin/node',
    'Library/Application Support/fnm/aliases/default/bin/node',
    '.asdf/shims/node',
    '.local/share/mise/shims/node',
    'scoop/apps/nodejs/current/node.exe',
  ])('node is found in its usual place: ~/%s', (place) =>
    withHook(async (world) => {
      const PATH = await hideNode(world);
      await writeHook(path.join(world.home, place), speaking(place));
      expect(await world.tryCommit({ PATH })).toMatchObject({
        exitCode: 0,
        stderr: `${place}\nasked: check-staged`,
      });
    })(),
  );

  test.each([
    ['NVM_DIR', 'versions/node/v20.19.0/bin/node'],
    ['FNM_DIR', 'aliases/default/bin/node'],
    ['ASDF_DATA_DIR', 'shims/node'],
    ['MISE_DATA_DIR', 'shims/node'],
    // Windows, where the shell of Git reads such paths too.
    ['ProgramFiles', 'nodejs/node.exe'],
    ['APPDATA', 'nvm/v22.11.0/node.exe'],
    ['NVM_HOME', 'v20.19.1/node.exe'],
    ['NVM_SYMLINK', 'node.exe'],
    ['APPDATA', 'fnm/aliases/default/node.exe'],
    ['FNM_DIR', 'aliases/default/node.exe'],
    ['LOCALAPPDATA', 'Volta/bin/node.exe'],
    ['SCOOP', 'apps/nodejs/current/node.exe'],
    ['SCOOP', 'apps/nodejs-lts/current/node.exe'],
  ])('node is found where %s points to: %s', (variable, place) =>
    withHook(async (world) => {
      const PATH = await hideNode(world);
      const folder = path.join(world.home, 'my tools');
      await writeHook(path.join(folder, place), speaking('mine'));
      expect((await world.tryCommit({ PATH, [variable]: folder })).stderr).toBe('mine\nasked: check-staged');
    })(),
  );

  test(
    'the highest version of nvm is taken, by number',
    withHook(async (world) => {
      const PATH = await hideNode(world);
      for (const version of ['v8.17.0', 'v20.9.0', 'v20.19.0', 'v22.2.9', 'v22.11.1', 'v22.11.0', 'vx'])
        await writeHook(path.join(world.home, `.nvm/versions/node/${version}/bin/node`), speaking(version));
      expect((await world.tryCommit({ PATH })).stderr).toBe('v22.11.1\nasked: check-staged');
    }),
  );

  test(
    'the node that ran the installation comes first',
    withHook(async (world) => {
      const PATH = await hideNode(world);
      await writeHook(path.join(world.home, '.volta/bin/node'), speaking('volta'));
      const recorded = path.join(world.home, "it's here", 'node');
      await writeHook(recorded, speaking('recorded'));
      await setRecorded(world, recorded.replaceAll("'", String.raw`'\''`));
      expect((await world.tryCommit({ PATH })).stderr).toBe('recorded\nasked: check-staged');
      await rm(recorded);
      expect((await world.tryCommit({ PATH })).stderr).toBe('volta\nasked: check-staged');
    }),
  );

  test(
    'a global keyguard is found beside the node that ran the installation',
    withHook(async (world) => {
      await rm(path.join(world.dir, 'node_modules'), { recursive: true });
      const PATH = await hideNode(world);
      const bin = path.join(world.home, "it's here");
      await writeHook(path.join(world.dir, 'keyguard'), '#!/bin/sh\necho hostile\n');
      expect(await world.tryCommit({ PATH })).toMatchObject({ exitCode: 1 });
      await setRecorded(world, path.join(bin, 'node').replaceAll("'", String.raw`'\''`));
      expect((await world.tryCommit({ PATH })).stderr).toContain('keyguard is not in node_modules');
      await writeHook(path.join(bin, 'node'), speaking('beside'));
      await writeHook(path.join(bin, 'keyguard'), '#!/usr/bin/env node\nconsole.error(process.argv[2]);\n');
      expect(await world.tryCommit({ PATH })).toMatchObject({
        exitCode: 0,
        stderr: 'beside\ncheck-staged',
      });
    }),
  );

  test(
    'no HOME is no harm',
    withHook(async (world) => {
      const PATH = await hideNode(world);
      const { exitCode, stderr } = await world.run(world.hook, [], { env: { PATH }, extendEnv: false });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('no Node.js 20.19 or newer was found.');
    }),
  );
});

describe('a node on PATH', () => {
  test(
    'goes before every other',
    withHook(async (world) => {
      const bin = await hideNode(world);
      await writeHook(path.join(bin, 'node'), speaking('path'));
      await writeHook(path.join(world.home, '.volta/bin/node'), speaking('volta'));
      expect((await world.tryCommit({ PATH: bin })).stderr).toBe('path\nasked: check-staged');
    }),
  );

  test.each([
    ['is too old', tooOld],
    ['is a shim without a version', '#!/bin/sh\necho "no version is set" >&2\nexit 126\n'],
    ['is broken', '#!/nowhere/sh\n'],
  ])('gives way to the next when it %s', (_, script) =>
    withHook(async (world) => {
      const bin = await hideNode(world);
      await writeHook(path.join(bin, 'node'), script);
      const alone = await world.tryCommit({ PATH: bin });
      expect(alone.exitCode).toBe(1);
      expect(alone.stderr).toContain('no Node.js 20.19 or newer was found');
      expect(alone.stderr.includes(`(${path.join(bin, 'node')} is too old)`)).toBe(script === tooOld);
      await writeHook(path.join(world.home, '.volta/bin/node'), speaking('volta'));
      expect(await world.tryCommit({ PATH: bin })).toMatchObject({ exitCode: 0 });
    })(),
  );

  test.each(['', '.:', ':', 'node_modules/.bin:', './bin:tools/bin:'])(
    'is taken behind entries that could have come with the repository: %j',
    (entries) =>
      withHook(async (world) => {
        const bin = await hideNode(world);
        const mine = path.join(world.dir, '..', 'my bin');
        await writeHook(path.join(mine, 'node'), speaking('path'));
        for (const folder of ['.', 'bin', 'tools/bin', 'node_modules/.bin'])
          await writeHook(path.join(world.dir, folder, 'node'), '#!/bin/sh\necho hostile\nexit 0\n');
        for (const PATH of [
          `${entries}${mine}:${bin}`,
          `${bin}:${entries}${mine}`,
          `${mine}:${bin}:${entries}`,
        ])
          expect(await world.tryCommit({ PATH })).toMatchObject({
            exitCode: 0,
            stderr: 'path\nasked: check-staged',
          });
      })(),
  );

  test.each(['.', '', './', 'node_modules/.bin', '.:/nowhere'])(
    'is not taken from the repository through a relative entry: %j',
    (entry) =>
      withHook(async (world) => {
        const bin = await hideNode(world);
        for (const name of ['node', 'keyguard', 'node_modules/.bin/node', 'node_modules/.bin/keyguard'])
          await writeHook(path.join(world.dir, name), '#!/bin/sh\necho hostile\nexit 0\n');
        const PATH = `${entry}:${bin}`;
        expect(await world.tryCommit({ PATH })).toMatchObject({
          exitCode: 1,
          stderr: expect.not.stringContaining('hostile'),
        });
        await writeHook(path.join(world.home, '.volta/bin/node'), speaking('volta'));
        expect(await world.tryCommit({ PATH })).toMatchObject({
          exitCode: 0,
          stderr: 'volta\nasked: check-staged',
        });
        await world.bundle('');
        expect(await world.tryCommit({ PATH })).toMatchObject({
          exitCode: 1,
          stderr: expect.not.stringContaining('hostile'),
        });
      })(),
  );
});

test.each(['20.18.3', '18.20.8', '4.9.1', '0.12.18'])('Node %s is too old', (version) =>
  withHook(async (world) => {
    const bin = await hideNode(world);
    await writeHook(path.join(bin, 'node'), tooOld.replace('12.22.12', version));
    expect((await world.tryCommit({ PATH: bin })).stderr).toContain('is too old)');
  })(),
);

test.each(['20.19.0', '21.0.0', '22.0.0', '100.1.0'])('Node %s is new enough', (version) =>
  withHook(async (world) => {
    const bin = await hideNode(world);
    const node = tooOld
      .replace('12.22.12', version)
      .replace('"$2"', `"$2" "$3" "$4"`)
      .replace('\'"$2"', '\'"$2"');
    await writeHook(path.join(bin, 'node'), node);
    expect(await world.tryCommit({ PATH: bin })).toMatchObject({ exitCode: 0 });
  })(),
);
