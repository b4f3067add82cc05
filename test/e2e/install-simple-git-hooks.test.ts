import { rm } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { writeHook } from '../helpers/hooks.ts';
import { type ManagerWorld, secretLine, withManager } from '../matrix/manager-world.ts';
import { simpleGitHooks } from '../matrix/managers/simple-git-hooks.ts';

const sync = (world: ManagerWorld) => world.run('node_modules/.bin/simple-git-hooks');
const withConfig = (name: string, content: string, story: (world: ManagerWorld) => Promise<void>) => () =>
  withManager(simpleGitHooks, async (world) => {
    await world.write('package.json', '{ "name": "shop", "private": true }\n');
    await world.write(name, content);
    await sync(world);
    await story(world);
  });

const isBlocked = async (world: ManagerWorld): Promise<boolean> => {
  const { exitCode, stdout, stderr } = await world.tryCommit('pay.js', secretLine);
  return exitCode !== 0 && (stdout + stderr).includes('pay.js:1:16');
};

test(
  'edits a file of its own, laid out alike, and takes it out byte for byte',
  withConfig('.simple-git-hooks.json', '{\n\t"pre-commit": "npm test; exit 0"\n}', async (world) => {
    const before = await world.read('.simple-git-hooks.json');
    await world.keyguard('install');
    expect(await isBlocked(world)).toBe(true);
    await sync(world);
    expect(await isBlocked(world)).toBe(true);
    expect(await world.keyguard('uninstall')).toMatchObject({ exitCode: 0 });
    expect(await world.read('.simple-git-hooks.json')).toBe(before);
  }),
);

test(
  'init changes package.json twice, and uninstall takes both out',
  withManagerPackage(async (world) => {
    const before = await world.read('package.json');
    await world.keyguard('init');
    const changed = await world.read('package.json');
    expect(changed).toContain('"prepare": "keyguard install || exit 0"');
    expect(changed).toContain(String.raw`; sh node_modules/keyguard/hooks/keyguard.sh pre-commit \"$@\"; }`);
    await world.keyguard('uninstall');
    expect(await world.read('package.json')).toBe(before);
  }),
);

test(
  'blocks where keyguard is missing, and says what to do',
  withManagerPackage(async (world) => {
    await world.keyguard('install');
    await rm(path.join(world.dir, 'node_modules/keyguard'), { recursive: true });
    const { exitCode, stdout, stderr } = await world.tryCommit('pay.js', 'pay;\n');
    expect(exitCode).not.toBe(0);
    expect(stdout + stderr).toContain('keyguard: blocked, nothing was checked: it is not in node_modules.');
    expect(stdout + stderr).toContain(
      'To put it right: npm install. To go on without: SKIP_SIMPLE_GIT_HOOKS=1',
    );
  }),
);

function withManagerPackage(story: (world: ManagerWorld) => Promise<void>) {
  return () => withManager(simpleGitHooks, story);
}

test(
  'prints the lines for a script, and is content once they are there',
  withConfig('.simple-git-hooks.cjs', "module.exports = { 'pre-commit': 'true' };\n", async (world) => {
    const { exitCode, stderr } = await world.keyguard('install');
    expect(exitCode).toBe(2);
    const lines = ['pre-commit', 'commit-msg', 'pre-push'].map(
      (hook) => `sh node_modules/keyguard/hooks/keyguard.sh ${hook} "$@"`,
    );
    for (const line of lines) expect(stderr).toContain(line);
    const [commit, message, push] = lines.map((line) => `'${line}'`);
    await world.write(
      '.simple-git-hooks.cjs',
      `module.exports = { 'pre-commit': ${commit}, 'commit-msg': ${message}, 'pre-push': ${push} };\n`,
    );
    expect(await world.keyguard('install')).toMatchObject({ exitCode: 0 });
    expect(await isBlocked(world)).toBe(true);
    await sync(world);
    expect(await isBlocked(world)).toBe(true);
  }),
);

test(
  'wraps a hook that simple-git-hooks leaves alone, which it would overwrite once it knew of it',
  withConfig(
    '.simple-git-hooks.json',
    '{ "pre-commit": "true", "preserveUnused": ["pre-push"] }',
    async (world) => {
      const hook = path.join(world.dir, '.git/hooks/pre-push');
      await writeHook(hook, '#!/bin/sh\necho own >> own\n');
      await world.keyguard('install');
      expect(await world.read('.simple-git-hooks.json')).not.toContain('"pre-push":');
      await sync(world);
      await world.keyguard('install');
      await world.tryPush();
      expect(await world.read('own')).toBe('own\n');
      await rm(path.join(world.dir, 'own'));
      await world.keyguard('uninstall');
      expect(await world.read('.git/hooks/pre-push')).toBe('#!/bin/sh\necho own >> own\n');
    },
  ),
);

test(
  'names a call of the user that it did not write, and leaves it',
  withConfig('.simple-git-hooks.json', '{ "pre-commit": "npx keyguard check-staged" }', async (world) => {
    await world.keyguard('install');
    const { stdout } = await world.keyguard('uninstall');
    expect(stdout).toContain('by hand: keyguard check-staged');
    expect(await world.read('.simple-git-hooks.json')).toBe('{ "pre-commit": "npx keyguard check-staged" }');
  }),
);
