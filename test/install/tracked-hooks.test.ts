import { readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { listHooks } from '../../src/install/install-hooks.ts';
import { createRequest, readFolder } from '../helpers/hooks.ts';
import { type Manager, overwrite, withTracked } from '../helpers/tracked-world.ts';

const managers: readonly Manager[] = ['husky-9', 'husky-8', 'folder'];
const husky8 = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\nnpm test\n';

/** Where the lines come to stand: `<>` in the text. */
const places: Readonly<Record<string, string>> = {
  'after the first line': '#!/bin/sh\n<>npm test\n',
  'at the top without one': '<>npm test\n',
  'after the comments of the file': '#!/bin/sh\n# All rights reserved.\n\n<># Runs the tests.\nnpm test\n',
  'before the comment of a command': '#!/bin/sh\n<># Runs the tests.\nnpm test\n',
  'in an empty file': '<>',
  'in a file that ends without a line break': '#!/bin/sh\n<>npm test',
  'in a file of a single first line': '#!/bin/sh\n<>',
  'in a file with CRLF': '#!/bin/sh\r\n# Ours.\r\n\r\n<>npm test\r\n',
  'among bytes that are no UTF-8': '#!/bin/sh\n# caf\u{E9}\n\n<>npm test\n',
};

describe.each(managers)('lines in a hook that a team shares: %s', (manager) => {
  test.each(Object.entries(places))('stand %s, and go without a trace', (_, text) =>
    withTracked(manager, async ({ folder, writeOld, readHook, install, uninstall }) => {
      const content = Buffer.from(text.replace('<>', ''), 'latin1');
      await writeOld(content);
      const before = await readHook();
      expect(await install()).toEqual(['lines-added']);
      const [start = '', end = ''] = text.split('<>');
      const after = await readFile(path.join(folder, 'pre-commit'), 'latin1');
      expect(after.startsWith(`${start}# keyguard begin 1 `)).toBe(true);
      expect(after.endsWith(`\n# keyguard end\n${end}`)).toBe(true);
      expect(await install()).toEqual(['hook-unchanged']);
      expect(await uninstall()).toEqual(['own-lines-kept']);
      expect(await readHook()).toEqual(before);
    })(),
  );

  test('leave a file that was nothing but an open first line as it was', () =>
    withTracked(manager, async ({ writeOld, readHook, install, uninstall }) => {
      await writeOld('#!/bin/sh');
      const before = await readHook();
      await install();
      expect((await readHook())['pre-commit']).toMatch(/\n# keyguard end$/u);
      expect(await install()).toEqual(['hook-unchanged']);
      await uninstall();
      expect(await readHook()).toEqual(before);
    })());

  test('make a new file where there is none, and take it away', () =>
    withTracked(manager, async ({ readHook, install, uninstall }) => {
      expect(await install()).toEqual(['hook-installed']);
      const shape = manager === 'husky-9' ? /^644 # keyguard begin/u : /^755 #!\/bin\/sh\n# keyguard begin/u;
      expect((await readHook())['pre-commit']).toMatch(shape);
      expect(await uninstall()).toEqual(['hook-removed']);
      expect(await readHook()).toEqual({});
    })());

  test('leave what was added around them', () =>
    withTracked(manager, async ({ folder, readHook, install, uninstall }) => {
      const file = path.join(folder, 'pre-commit');
      await install();
      const [mode] = ((await readHook())['pre-commit'] ?? '').split(' ');
      const lines = await readFile(file, 'utf8');
      await overwrite(file, `#!/bin/sh\necho above\n${lines.replace('#!/bin/sh\n', '')}echo below\n`);
      expect(await install()).toEqual(['hook-unchanged']);
      expect(await uninstall()).toEqual(['own-lines-kept']);
      expect(await readHook()).toEqual({ 'pre-commit': `${mode} #!/bin/sh\necho above\necho below\n` });
    })());

  test('are written anew when they were changed, and a copy is kept', () =>
    withTracked(manager, async ({ folder, writeOld, readHook, install }) => {
      await writeOld('npm test\n');
      await install();
      const intact = await readHook();
      const file = path.join(folder, 'pre-commit');
      const lines = await readFile(file, 'utf8');
      await overwrite(file, lines.replace('  exit 2', '  exit 0'));
      expect(await install()).toEqual(['hook-updated', 'edits-saved']);
      expect(await readHook()).toMatchObject(intact);
      expect(Object.keys(await readHook())).toEqual(['pre-commit', 'pre-commit.keyguard-saved-1']);
    })());

  test('are written anew without a copy when git has given them CRLF', () =>
    withTracked(manager, async ({ folder, writeOld, readHook, install, uninstall }) => {
      await writeOld('npm test\n');
      await install();
      const file = path.join(folder, 'pre-commit');
      await overwrite(file, (await readFile(file, 'latin1')).replaceAll('\n', '\r\n'));
      expect(await install()).toEqual(['hook-updated']);
      expect(await readFile(file, 'latin1')).toMatch(
        /^# keyguard begin [^\r]*# keyguard end\nnpm test\r\n$/u,
      );
      expect(Object.keys(await readHook())).toEqual(['pre-commit']);
      await uninstall();
      expect(await readFile(file, 'latin1')).toBe('npm test\r\n');
    })());

  test('are not written through a symbolic link: what it points to is called', () =>
    withTracked(manager, async ({ folder, write, read, readHook, install, uninstall }) => {
      await write('tools/check', '#!/bin/sh\necho check\n');
      await symlink('../tools/check', path.join(folder, 'pre-commit'));
      const before = await readHook();
      expect(await install()).toEqual(['hook-installed', 'previous-chained']);
      expect((await readHook())['pre-commit.keyguard-prev']).toBe('link to ../tools/check');
      expect(await install()).toEqual(['hook-unchanged']);
      expect(await read('tools/check')).toBe('#!/bin/sh\necho check\n');
      expect(await uninstall()).toEqual(['hook-restored']);
      expect(await readHook()).toEqual(before);
    })());

  test('are not written where the folder is a link out of the work tree', () =>
    withTracked(manager, async ({ folder, install, home }) => {
      const elsewhere = path.join(home, 'elsewhere');
      await rename(folder, elsewhere);
      await symlink(elsewhere, folder);
      const before = await readFolder(elsewhere);
      await expect(install()).rejects.toMatchObject({ code: 'hooks-path-foreign' });
      expect(await readFolder(elsewhere)).toEqual(before);
    })());

  test('are not needed where the hook calls keyguard itself', () =>
    withTracked(manager, async ({ writeOld, readHook, install }) => {
      await writeOld('#!/bin/sh\nnpx keyguard check-staged\n');
      const before = await readHook();
      expect(await install()).toEqual(['called-by-other']);
      expect(await readHook()).toEqual(before);
    })());

  test('name the folder of a package below the top, of several in one order', () =>
    withTracked(manager, async (world) => {
      await world.install();
      const { readHook, dir, install } = world;
      const list = async (): Promise<string> =>
        /for kg in (?<list>.*); do/u.exec((await readHook())['pre-commit'] ?? '')?.groups?.['list'] ?? '';
      expect(await list()).toBe('.');
      await rename(path.join(dir, 'node_modules'), path.join(dir, 'modules'));
      for (const name of ["web's app", 'api']) {
        await world.write(`${name}/node_modules/keyguard/dist/hook.cjs`, ';');
        const { installHooks } = await import('../../src/install/install-hooks.ts');
        await installHooks(await createRequest(world, path.join(dir, name)));
      }
      expect(await list()).toBe(String.raw`. 'api' 'web'\''s app'`);
      await rename(path.join(dir, 'modules'), path.join(dir, 'node_modules'));
      expect(await install()).toEqual(['hook-unchanged']);
    })());
});

test('stand below the line by which husky 8 runs the file a second time', () =>
  withTracked('husky-8', async ({ writeOld, readHook, install, uninstall }) => {
    await writeOld(husky8);
    await install();
    expect((await readHook())['pre-commit']).toMatch(
      /^755 #!\/usr\/bin\/env sh\n\. [^\n]*\n# keyguard begin [^]*sh -e "\$0" "\$@" \|\| exit\n[^]*# keyguard end\n\nnpm test\n$/u,
    );
    await uninstall();
    expect(await readHook()).toEqual({ 'pre-commit': `755 ${husky8}` });
  })());

test.each([
  ['python', '#!/usr/bin/env python3\nprint(1)\n', 0o755, 'previous-chained'],
  ['fish', '#!/usr/bin/fish\necho 1\n', 0o755, 'previous-chained'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), 0o755, 'previous-chained'],
  ['a script that is not executable', '#!/bin/sh\necho 1\n', 0o644, 'previous-off'],
])('a hook that cannot hold the lines is called by a new one: %s', (...[, content, mode, told]) =>
  withTracked('folder', async ({ writeOld, readHook, install, uninstall }) => {
    await writeOld(content, mode);
    const before = await readHook();
    expect(await install()).toEqual(['hook-installed', told]);
    expect((await readHook())['pre-commit.keyguard-prev']).toBe(before['pre-commit']);
    expect(await install()).toEqual(['hook-unchanged']);
    expect(await uninstall()).toEqual(['hook-restored']);
    expect(await readHook()).toEqual(before);
  })(),
);

test.each([
  '#!/bin/sh -e',
  '#!/usr/bin/env bash',
  '#! /bin/dash',
  '#!/usr/local/bin/zsh -f',
  '#!/usr/bin/env -S ksh -u',
])('a shell script is one by its first line: %s', (line) =>
  withTracked('folder', async ({ writeOld, install }) => {
    await writeOld(`${line}\necho 1\n`);
    expect(await install()).toEqual(['lines-added']);
  })(),
);

test("takes keyguard's older hooks out of git's own folder as well", () =>
  withTracked('husky-9', async ({ git, dir, install, uninstall }) => {
    await git('config', '--unset', 'core.hooksPath');
    await install();
    await git('config', 'core.hooksPath', '.husky/_');
    await install();
    await uninstall();
    expect(await readFolder(path.join(dir, '.git/hooks'))).toEqual({});
    expect(await readFolder(path.join(dir, '.husky'))).not.toHaveProperty('pre-commit');
  })());

describe('how the hooks stand', () => {
  test.each(managers)('is told: %s', (manager) =>
    withTracked(manager, async (world) => {
      const { folder, git } = world;
      const [called] = (await git('config', 'core.hooksPath')).split('\n');
      const list = async () => {
        const [status] = await listHooks(await createRequest(world));
        return { ...status, file: path.relative(world.dir, status?.file ?? '') };
      };
      expect(await list()).toMatchObject({ state: 'missing' });
      await world.writeOld('#!/bin/sh\necho 1\n');
      expect(await list()).toMatchObject({ state: 'replaced' });
      await world.install();
      expect(await list()).toEqual({
        hook: 'pre-commit',
        file: path.join(path.basename(folder), 'pre-commit'),
        state: 'ours',
        probe: [path.join(world.dir, called ?? '', 'pre-commit')],
      });
      const file = path.join(folder, 'pre-commit');
      await overwrite(file, (await readFile(file, 'utf8')).replace('exit 2', 'exit 0'));
      expect(await list()).toMatchObject({ state: 'edited' });
      await overwrite(file, '#!/bin/sh\nnpx keyguard check-staged\n', 0o644);
      expect(await list()).toMatchObject(
        manager === 'husky-9' ? { state: 'called' } : { state: 'not-executable' },
      );
    })(),
  );

  test('is missing where husky has not written its own files in this work tree', () =>
    withTracked('husky-9', async (world) => {
      await world.install();
      await rm(path.join(world.folder, '_'), { recursive: true });
      const statuses = await listHooks(await createRequest(world));
      expect(statuses.map(({ file, state }) => [path.relative(world.dir, file), state])).toEqual(
        ['pre-commit', 'commit-msg', 'pre-push'].map((hook) => [`.husky/_/${hook}`, 'missing']),
      );
    })());
});
