import { chmod, lstat, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { installHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest, readFolder, readKinds, withHooks, writeHook } from '../helpers/hooks.ts';
import { withRepo } from '../helpers/with-repo.ts';

describe('where there was no hook', () => {
  test(
    'puts one in place, executable, and takes it away without a trace',
    withHooks(async ({ hooks, install, uninstall }, repo) => {
      const before = await readFolder(path.join(repo.dir, '.git'));
      expect(await install()).toEqual(['hook-installed']);
      const after = await readFolder(hooks);
      expect(Object.keys(after)).toEqual(['pre-commit']);
      expect(after['pre-commit']).toMatch(/^755 #!\/bin\/sh\n# keyguard-hook begin 1 [0-9a-f]{16}\n/u);
      expect(after['pre-commit']).not.toContain('\r');
      expect(await uninstall()).toEqual(['hook-removed']);
      expect(await readFolder(hooks)).toEqual({});
      expect(await readFolder(path.join(repo.dir, '.git'))).toEqual(before);
      expect(await uninstall()).toEqual(['hook-absent']);
    }),
  );

  test(
    'makes the hooks folder when a template left it out',
    withHooks(async ({ hooks, install }) => {
      await rm(hooks, { recursive: true });
      expect(await install()).toEqual(['hook-installed']);
      expect(Object.keys(await readFolder(hooks))).toEqual(['pre-commit']);
    }),
  );

  test(
    'tells what it would do and writes nothing',
    withHooks(async ({ hooks }, repo) => {
      expect(readKinds(await installHooks({ ...(await createRequest(repo)), dryRun: true }))).toEqual([
        'hook-installed',
      ]);
      expect(await readFolder(hooks)).toEqual({});
    }),
  );
});

describe('where a hook was', () => {
  test.each([
    ['a script', '#!/bin/sh\necho old\n', 0o755, 'previous-chained'],
    ['odd modes', '#!/bin/sh\n', 0o2751, 'previous-chained'],
    [
      'bytes that are no text',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0xff, 0x0d, 0x0a]),
      0o700,
      'previous-chained',
    ],
    ['an empty file', '', 0o755, 'previous-chained'],
    ['a hook that is not executable', '#!/bin/sh\n', 0o644, 'previous-off'],
  ])('wraps it and gives it back as it was: %s', (...[, content, mode, told]) =>
    withHooks(async ({ hooks, hook, install, uninstall }) => {
      await writeHook(hook, content, mode);
      const before = await readFolder(hooks);
      const stat = await lstat(hook);
      expect(await install()).toEqual(['hook-installed', told]);
      const wrapped = await readFolder(hooks);
      expect(Object.keys(wrapped)).toEqual(['pre-commit', 'pre-commit.keyguard-prev']);
      expect(wrapped['pre-commit.keyguard-prev']).toBe(before['pre-commit']);
      expect(await uninstall()).toEqual(['hook-restored']);
      expect(await readFolder(hooks)).toEqual(before);
      expect((await lstat(hook)).mtimeMs).toBe(stat.mtimeMs);
    })(),
  );

  test.each(['../../shared/pre-commit', '/nowhere/at all'])('renames a symbolic link itself: %s', (target) =>
    withHooks(async ({ hooks, hook, install, uninstall }, repo) => {
      await repo.write('shared/pre-commit', '#!/bin/sh\nexit 0\n');
      await symlink(target, hook);
      await install();
      expect(await readFolder(hooks)).toMatchObject({ 'pre-commit.keyguard-prev': `link to ${target}` });
      expect(await repo.read('shared/pre-commit')).toBe('#!/bin/sh\nexit 0\n');
      await uninstall();
      expect(await readFolder(hooks)).toEqual({ 'pre-commit': `link to ${target}` });
    })(),
  );

  test(
    'leaves every other hook alone',
    withHooks(async ({ hooks, install, uninstall }) => {
      for (const name of [
        'pre-push',
        'pre-commit.old',
        'pre-commit.legacy',
        'pre-commit.local',
        'commit-msg',
      ])
        await writeHook(path.join(hooks, name), `#!/bin/sh\n# ${name}\n`);
      const before = await readFolder(hooks);
      await install();
      expect(await readFolder(hooks)).toMatchObject(before);
      await uninstall();
      expect(await readFolder(hooks)).toEqual(before);
    }),
  );

  test(
    'refuses a folder that has the name of the hook',
    withHooks(async ({ hook, install }) => {
      await writeHook(path.join(hook, 'inside'), '');
      await expect(install()).rejects.toMatchObject({ code: 'hooks-folder-unusable' });
    }),
  );
});

describe('installing again', () => {
  test(
    'writes nothing when nothing is new',
    withHooks(async ({ hooks, hook, install }) => {
      await writeHook(hook, '#!/bin/sh\necho old\n');
      await install();
      const before = await readFolder(hooks);
      const { mtimeMs, ctimeMs, ino } = await lstat(hook);
      expect(await install()).toEqual(['hook-unchanged']);
      expect(await lstat(hook)).toMatchObject({ mtimeMs, ctimeMs, ino });
      expect(await readFolder(hooks)).toEqual(before);
    }),
  );

  test(
    'replaces the lines of another version, and keeps those of the user around them',
    withHooks(async ({ hook, install, uninstall }) => {
      await install();
      const now = await readFile(hook, 'utf8');
      const [, block = ''] = /^(# keyguard-hook begin[^]*)$/mu.exec(now) ?? [];
      await writeFile(
        hook,
        `#!/bin/bash\n# mine\n# keyguard-hook begin 9 abc\nexit 0\n# keyguard-hook end\necho mine\n`,
      );
      expect(await install()).toEqual(['hook-updated', 'edits-saved']);
      expect(await readFile(hook, 'utf8')).toBe(`#!/bin/bash\n# mine\n${block}echo mine\n`);
      expect(await uninstall()).toEqual(['own-lines-kept']);
      expect(await readFile(hook, 'utf8')).toBe('#!/bin/bash\n# mine\necho mine\n');
    }),
  );

  test(
    'makes a hook executable again that lost its bit',
    withHooks(async ({ hook, install }) => {
      await install();
      await chmod(hook, 0o644);
      expect(await install()).toEqual(['hook-updated']);
      expect((await lstat(hook)).mode & 0o777).toBe(0o755);
    }),
  );

  test(
    'keeps a copy of changes to its own lines',
    withHooks(async ({ hooks, hook, install, uninstall }) => {
      await install();
      const ours = await readFile(hook, 'utf8');
      const edited = ours.replace('keyguard_hook() {', 'keyguard_hook() {\n  return 0');
      await writeFile(hook, edited);
      expect(await install()).toEqual(['hook-updated', 'edits-saved']);
      expect(await readFolder(hooks)).toEqual({
        'pre-commit': `755 ${ours}`,
        'pre-commit.keyguard-saved-1': `644 ${edited}`,
      });
      await writeFile(hook, edited);
      expect(await uninstall()).toEqual(['hook-removed', 'edits-saved']);
      expect(Object.keys(await readFolder(hooks))).toEqual([
        'pre-commit.keyguard-saved-1',
        'pre-commit.keyguard-saved-2',
      ]);
    }),
  );

  test(
    'remembers every folder that it was called from, in one order',
    withRepo(async (repo) => {
      const hook = path.join(repo.dir, '.git', 'hooks', 'pre-commit');
      const folders = ["web's app", 'api'].map((name) => path.join(repo.dir, name));
      for (const folder of folders) await addKeyguard(folder);
      const inTurn = async (order: readonly string[]): Promise<string> => {
        for (const folder of order) await installHooks(await createRequest(repo, folder));
        return readFile(hook, 'utf8');
      };
      const once = await inTurn(folders);
      expect(once).toContain(String.raw`keyguard_find_below "$1" . 'api' 'web'\''s app'; }`);
      expect(await inTurn(folders)).toBe(once);
      await rm(hook);
      expect(await inTurn(folders.toReversed())).toBe(once);
    }),
  );
});
