import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { installHooks, uninstallHooks } from '../../src/install/install-hooks.ts';
import { type HookWorld, withHook } from '../helpers/hook-world.ts';
import { addKeyguard, createRequest, readFolder } from '../helpers/hooks.ts';
import { withRepo } from '../helpers/with-repo.ts';

const passes = { exitCode: 0, stderr: 'asked: check-staged\nasked: check-message' };

test(
  'a hook that was installed from a linked work tree protects all, also once that work tree is gone',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.git('worktree', 'add', '--quiet', '../linked');
    const linked = path.join(repo.dir, '..', 'linked');
    await addKeyguard(linked);
    await installHooks(await createRequest(repo, linked));
    const commit = (cwd: string) => repo.run('git', ['commit', '--allow-empty', '-qm', 'x'], { cwd });
    expect(await commit(linked)).toMatchObject(passes);
    expect(await commit(repo.dir)).toMatchObject({ exitCode: 1 });
    await addKeyguard(repo.dir);
    await repo.git('worktree', 'remove', '--force', linked);
    expect(await commit(repo.dir)).toMatchObject(passes);
    expect(await repo.read('.git/hooks/pre-commit')).not.toContain(linked);
    await uninstallHooks(await createRequest(repo));
    expect(await readFolder(path.join(repo.dir, '.git/hooks'))).toEqual({});
  }),
);

test(
  'a package below the top is found in a linked work tree and in the main checkout',
  withRepo(async (repo) => {
    await repo.commit();
    const folder = "apps/web's app $1";
    await addKeyguard(path.join(repo.dir, folder));
    await installHooks(await createRequest(repo, path.join(repo.dir, folder)));
    await repo.git('worktree', 'add', '--quiet', '../linked');
    for (const cwd of [repo.dir, path.join(repo.dir, folder), path.join(repo.dir, '../linked')])
      expect(await repo.run('git', ['commit', '--allow-empty', '-qm', 'x'], { cwd })).toMatchObject(passes);
    await rm(path.join(repo.dir, folder), { recursive: true });
    const { exitCode, stderr } = await repo.run('git', ['commit', '--allow-empty', '-qm', 'x']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`npm install (in the folder ${folder})`);
  }),
);

test(
  'a work tree of a bare repository is checked by its own packages',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.git('clone', '--quiet', '--bare', '.', '../bare/.git-data');
    const linked = path.join(repo.dir, '../bare/main');
    await repo.git('--git-dir', '../bare/.git-data', 'worktree', 'add', '--quiet', linked);
    await addKeyguard(linked);
    await installHooks(await createRequest(repo, linked));
    const commit = () => repo.run('git', ['commit', '--allow-empty', '-qm', 'x'], { cwd: linked });
    expect(await commit()).toMatchObject(passes);
    await addKeyguard(linked, '');
    expect(await commit()).toMatchObject({ exitCode: 1 });
  }),
);

test.each([
  "it's $(touch hacked) `id` %PATH% #é日本",
  '-e',
  'new\nline',
  '"',
  String.raw`back\slash`,
  "'; exit 0; '",
])('a package in a folder with an odd name is found: %j', (name) =>
  withRepo(async (repo) => {
    await repo.commit();
    const folder = path.join(repo.dir, name);
    await addKeyguard(folder);
    await installHooks(await createRequest(repo, folder));
    await installHooks(await createRequest(repo, folder));
    const commit = () => repo.run('git', ['commit', '--allow-empty', '-qm', 'x']);
    expect(await commit()).toMatchObject(passes);
    await addKeyguard(folder, 'process.exitCode = 1;');
    expect(await commit()).toMatchObject({ exitCode: 1, stderr: '' });
    expect(await readFolder(repo.dir)).not.toHaveProperty('hacked');
  })(),
);

test(
  'a separate git folder works',
  withRepo(
    async (repo) => {
      await addKeyguard(repo.dir);
      await installHooks(await createRequest(repo));
      expect(await repo.run('git', ['commit', '--allow-empty', '-qm', 'x'])).toMatchObject(passes);
    },
    ['--separate-git-dir', '../separate'],
  ),
);

describe.each(hookNames)('%s:', (name) => {
  const inHook = (story: (world: HookWorld) => Promise<void>) => withHook(story, name);
  const asked = `asked: ${hookCommands[name]}`;

  test(
    'a linked work tree without packages of its own is checked by those of the main checkout',
    inHook(async ({ dir, git, attempt, bundle }) => {
      await git('worktree', 'add', '--quiet', '-b', 'linked', "../linked it's $HOME");
      const linked = path.join(dir, '..', "linked it's $HOME");
      expect(await attempt({}, linked)).toMatchObject({ exitCode: 0, stderr: asked });
      await bundle('process.exitCode = 1;');
      expect(await attempt({}, linked)).toMatchObject({ exitCode: 1 });
    }),
  );

  test(
    "a linked work tree's own packages go before those of the main checkout",
    inHook(async ({ dir, git, attempt }) => {
      await git('worktree', 'add', '--quiet', '../linked');
      const linked = path.join(dir, '..', 'linked');
      await addKeyguard(linked, 'console.log("own"); process.exitCode = 0;');
      expect(await attempt({}, linked)).toMatchObject({ exitCode: 0, stderr: 'own' });
      expect(await attempt()).toMatchObject({ exitCode: 0, stderr: asked });
    }),
  );

  test(
    'a submodule has a hook of its own',
    inHook(async (world) => {
      const { dir, git, attempt } = world;
      await git('clone', '--quiet', '.', '../library');
      await git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../library', 'lib');
      const lib = path.join(dir, 'lib');
      await addKeyguard(lib, 'console.log(`lib ${process.argv[2]}`); process.exitCode = 0;');
      await installHooks(await createRequest(world, lib));
      expect(await attempt({}, lib)).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining(`lib ${hookCommands[name]}`),
      });
      expect(await attempt()).toMatchObject({ exitCode: 0, stderr: asked });
    }),
  );

  test(
    'a moved repository stays protected, whatever its new path holds',
    inHook(async ({ dir, attempt, hook }) => {
      const moved = path.join(dir, '..', 'mo ved \'"$HOME`id`%PATH%#é日本\n(x)&;*');
      await cp(dir, moved, { recursive: true });
      await rm(dir, { recursive: true });
      const script = await readFile(path.join(moved, path.relative(dir, hook)), 'utf8');
      expect(script).not.toContain(dir);
      const again = () => attempt({}, moved);
      expect(await again()).toMatchObject({ exitCode: 0, stderr: asked });
      await addKeyguard(moved, 'process.exitCode = 1;');
      expect(await again()).toMatchObject({ exitCode: 1 });
    }),
  );

  test.each([
    ['with the git folder named', ['--git-dir=.git', '--work-tree=.']],
    ['with a configuration given', ['-c', 'core.abbrev=9']],
  ])('git called %s', (_, args) =>
    inHook(async ({ run, operation }) => {
      const { exitCode, stdout, stderr } = await run('git', [...args, ...operation]);
      expect({ exitCode, said: stdout + stderr }).toEqual({ exitCode: 0, said: asked });
    })(),
  );
});
