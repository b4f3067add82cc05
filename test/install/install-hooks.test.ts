import { chmod, lstat, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { installHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest, readFolder, readKinds, withHooks, writeHook } from '../helpers/hooks.ts';
import { withRepo } from '../helpers/with-repo.ts';

describe.each(hookNames)('where there was no hook: %s', (name) => {
  test(
    'puts one in place, executable, and takes it away without a trace',
    withHooks(async ({ read, install, uninstall }, repo) => {
      const before = await readFolder(path.join(repo.dir, '.git'));
      expect(await install()).toEqual(['hook-installed']);
      const after = await read();
      expect(Object.keys(after)).toEqual([name]);
      expect(after[name]).toMatch(/^755 #!\/bin\/sh\n# keyguard-hook begin 1 [0-9a-f]{16}\n/u);
      expect(after[name]).not.toContain('\r');
      expect(await uninstall()).toEqual(['hook-removed']);
      expect(await read()).toEqual({});
      expect(await readFolder(path.join(repo.dir, '.git'))).toEqual(before);
      expect(await uninstall()).toEqual(['hook-absent']);
    }, name),
  );

  test(
    'makes the hooks folder when a template left it out',
    withHooks(async ({ hooks, read, install }) => {
      await rm(hooks, { recursive: true });
      expect(await install()).toEqual(['hook-installed']);
      expect(Object.keys(await read())).toEqual([name]);
    }, name),
  );

  test(
    'tells what it would do and writes nothing',
    withHooks(async ({ read }, repo) => {
      expect(readKinds(await installHooks({ ...(await createRequest(repo)), dryRun: true }), name)).toEqual([
        'hook-installed',
      ]);
      expect(await read()).toEqual({});
    }, name),
  );
});

describe.each(hookNames)('where a hook was: %s', (name) => {
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
    withHooks(async ({ read, hook, install, uninstall }) => {
      await writeHook(hook, content, mode);
      const before = await read();
      const stat = await lstat(hook);
      expect(await install()).toEqual(['hook-installed', told]);
      const wrapped = await read();
      expect(Object.keys(wrapped)).toEqual([name, `${name}.keyguard-prev`]);
      expect(wrapped[`${name}.keyguard-prev`]).toBe(before[name]);
      expect(await uninstall()).toEqual(['hook-restored']);
      expect(await read()).toEqual(before);
      expect((await lstat(hook)).mtimeMs).toBe(stat.mtimeMs);
    }, name)(),
  );

  test.each(['../../shared/pre-commit', '/nowhere/at all'])('renames a symbolic link itself: %s', (target) =>
    withHooks(async ({ read, hook, install, uninstall }, repo) => {
      await repo.write('shared/pre-commit', '#!/bin/sh\nexit 0\n');
      await symlink(target, hook);
      await install();
      expect(await read()).toMatchObject({ [`${name}.keyguard-prev`]: `link to ${target}` });
      expect(await repo.read('shared/pre-commit')).toBe('#!/bin/sh\nexit 0\n');
      await uninstall();
      expect(await read()).toEqual({ [name]: `link to ${target}` });
    }, name)(),
  );

  test(
    'leaves every other file alone',
    withHooks(async ({ hooks, install, uninstall }) => {
      const other = ['old', 'legacy', 'local'].map((end) => `${name}.${end}`);
      for (const each of [...other, 'post-commit', 'pre-receive'])
        await writeHook(path.join(hooks, each), `#!/bin/sh\n# ${each}\n`);
      const before = await readFolder(hooks);
      await install();
      expect(await readFolder(hooks)).toMatchObject(before);
      await uninstall();
      expect(await readFolder(hooks)).toEqual(before);
    }, name),
  );

  test(
    'refuses a folder that has the name of the hook',
    withHooks(async ({ hook, install }) => {
      await writeHook(path.join(hook, 'inside'), '');
      await expect(install()).rejects.toMatchObject({ code: 'hooks-folder-unusable' });
    }, name),
  );
});

describe.each(hookNames)('installing again: %s', (name) => {
  test(
    'writes nothing when nothing is new',
    withHooks(async ({ read, hook, install }) => {
      await writeHook(hook, '#!/bin/sh\necho old\n');
      await install();
      const before = await read();
      const { mtimeMs, ctimeMs, ino } = await lstat(hook);
      expect(await install()).toEqual(['hook-unchanged']);
      expect(await lstat(hook)).toMatchObject({ mtimeMs, ctimeMs, ino });
      expect(await read()).toEqual(before);
    }, name),
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
    }, name),
  );

  test(
    'makes a hook executable again that lost its bit',
    withHooks(async ({ hook, install }) => {
      await install();
      await chmod(hook, 0o644);
      expect(await install()).toEqual(['hook-updated']);
      expect((await lstat(hook)).mode & 0o777).toBe(0o755);
    }, name),
  );

  test(
    'keeps a copy of changes to its own lines',
    withHooks(async ({ read, hook, install, uninstall }) => {
      await install();
      const ours = await readFile(hook, 'utf8');
      const edited = ours.replace('keyguard_hook() {', 'keyguard_hook() {\n  return 0');
      await writeFile(hook, edited);
      expect(await install()).toEqual(['hook-updated', 'edits-saved']);
      expect(await read()).toEqual({
        [name]: `755 ${ours}`,
        [`${name}.keyguard-saved-1`]: `644 ${edited}`,
      });
      await writeFile(hook, edited);
      expect(await uninstall()).toEqual(['hook-removed', 'edits-saved']);
      expect(Object.keys(await read())).toEqual([`${name}.keyguard-saved-1`, `${name}.keyguard-saved-2`]);
    }, name),
  );
});

test(
  'remembers every folder that it was called from, in one order, in each hook',
  withRepo(async (repo) => {
    const hooks = path.join(repo.dir, '.git', 'hooks');
    const folders = ["web's app", 'api'].map((name) => path.join(repo.dir, name));
    for (const folder of folders) await addKeyguard(folder);
    const inTurn = async (order: readonly string[]): Promise<readonly string[]> => {
      for (const folder of order) await installHooks(await createRequest(repo, folder));
      return Promise.all(hookNames.map((name) => readFile(path.join(hooks, name), 'utf8')));
    };
    const once = await inTurn(folders);
    expect(new Set(once).size).toBe(1);
    expect(once[0]).toContain(String.raw`kg_checkout=$1 && set -- . 'api' 'web'\''s app'`);
    expect(await inTurn(folders)).toEqual(once);
    await rm(path.join(hooks, 'commit-msg'));
    expect(await inTurn(folders.slice(0, 1))).toEqual(once);
    await rm(hooks, { recursive: true });
    expect(await inTurn(folders.toReversed())).toEqual(once);
  }),
);

test(
  'the hook of an older keyguard, which had one, is joined by the others',
  withRepo(async (repo) => {
    await addKeyguard(repo.dir);
    const hooks = path.join(repo.dir, '.git', 'hooks');
    await writeHook(
      path.join(hooks, 'pre-commit'),
      '#!/bin/sh\n# keyguard-hook begin 0 abc\nexit 0\n# keyguard-hook end\n',
    );
    const events = await installHooks(await createRequest(repo));
    expect(events.map(({ kind, file }) => `${kind} ${path.basename(file)}`)).toEqual([
      'hook-updated pre-commit',
      'edits-saved pre-commit.keyguard-saved-1',
      'hook-installed commit-msg',
      'hook-installed pre-push',
    ]);
  }),
);
