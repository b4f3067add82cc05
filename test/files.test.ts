import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { expect, test } from 'vitest';

import {
  addName,
  makeFolder,
  moveFile,
  readEntry,
  readFileIfThere,
  removeFile,
  removeFolder,
  replaceFile,
  setMode,
} from '../src/files.ts';

const isRoot = process.getuid?.() === 0;

function withFolder(story: (folder: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-files-'));
    try {
      await story(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function readMode(file: string): Promise<string> {
  return ((await lstat(file)).mode & 0o7777).toString(8);
}

test(
  'replaces the bytes and keeps the mode of a file that is there',
  withFolder(async (folder) => {
    const file = path.join(folder, 'a');
    await writeFile(file, 'a longer text than the new one');
    await chmod(file, 0o640);
    await replaceFile(file, 'new', { mode: 0o755 });
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readMode(file)).toBe('640');
    expect(await readdir(folder)).toEqual(['a']);
  }),
);

test(
  'gives a new file exactly the mode that is asked for, whatever the umask',
  withFolder(async (folder) => {
    const old = process.umask(0o077);
    try {
      await replaceFile(path.join(folder, 'hook'), '#!/bin/sh\n', { mode: 0o755 });
      await replaceFile(path.join(folder, 'plain'), 'x');
    } finally {
      process.umask(old);
    }
    expect(await readMode(path.join(folder, 'hook'))).toBe('755');
    expect(await readMode(path.join(folder, 'plain'))).toBe('600');
  }),
);

test(
  'leaves a reader that has the old file open with the old bytes',
  withFolder(async (folder) => {
    const file = path.join(folder, 'a');
    await writeFile(file, 'old');
    const { ino } = await stat(file);
    await replaceFile(file, 'new');
    expect((await stat(file)).ino).not.toBe(ino);
  }),
);

test(
  'does not write through a symbolic link',
  withFolder(async (folder) => {
    await writeFile(path.join(folder, 'target'), 'old');
    await symlink('target', path.join(folder, 'link'));
    await expect(replaceFile(path.join(folder, 'link'), 'new')).rejects.toMatchObject({
      code: 'refuses-symlink',
    });
    expect(await readFile(path.join(folder, 'target'), 'utf8')).toBe('old');
  }),
);

test(
  'does not write below a folder that is a symbolic link',
  withFolder(async (folder) => {
    await mkdir(path.join(folder, 'elsewhere'));
    await mkdir(path.join(folder, 'top'));
    await symlink('../elsewhere', path.join(folder, 'top', 'sub'));
    const file = path.join(folder, 'top', 'sub', 'a');
    await expect(replaceFile(file, 'new', { within: path.join(folder, 'top') })).rejects.toMatchObject({
      code: 'refuses-symlink',
    });
    expect(await readdir(path.join(folder, 'elsewhere'))).toEqual([]);
  }),
);

test(
  'leaves no temporary file behind when it cannot write',
  withFolder(async (folder) => {
    await mkdir(path.join(folder, 'a', 'full'), { recursive: true });
    await expect(replaceFile(path.join(folder, 'a'), 'new')).rejects.toMatchObject({
      code: 'file-unwritable',
    });
    await expect(replaceFile(path.join(folder, 'none', 'b'), 'new')).rejects.toMatchObject({
      code: 'file-unwritable',
      cause: { code: 'ENOENT' },
    });
    expect(await readdir(folder)).toEqual(['a']);
  }),
);

test.runIf(isRoot)(
  'run by root, leaves the file with its owner',
  withFolder(async (folder) => {
    const file = path.join(folder, 'a');
    await writeFile(file, 'old');
    await execa('chown', ['65534:65534', file]);
    await replaceFile(file, 'new');
    expect(await stat(file)).toMatchObject({ uid: 65534, gid: 65534 });
  }),
);

test(
  'tells what stands at a path without following links',
  withFolder(async (folder) => {
    await symlink('nowhere', path.join(folder, 'link'));
    await writeFile(path.join(folder, 'file'), '');
    expect(await readEntry(path.join(folder, 'link'))).toMatchObject({ kind: 'symlink', target: 'nowhere' });
    expect(await readEntry(path.join(folder, 'file'))).toMatchObject({ kind: 'file' });
    expect(await readEntry(folder)).toMatchObject({ kind: 'folder' });
    expect(await readEntry(path.join(folder, 'none'))).toBeUndefined();
    expect(await readEntry(path.join(folder, 'file', 'below'))).toBeUndefined();
  }),
);

test(
  'tells a file that is not there from one that cannot be read',
  withFolder(async (folder) => {
    expect(await readFileIfThere(path.join(folder, 'none'))).toBeUndefined();
    await expect(readFileIfThere(folder)).rejects.toMatchObject({ code: 'file-unreadable' });
  }),
);

test(
  'gives a second name to a file, and to a link itself',
  withFolder(async (folder) => {
    const at = (name: string): string => path.join(folder, name);
    await writeFile(at('file'), 'text', { mode: 0o741 });
    await symlink('no where', at('link'));
    await addName(at('file'), at('file2'));
    await addName(at('link'), at('link2'));
    expect((await stat(at('file2'))).ino).toBe((await stat(at('file'))).ino);
    expect(await readlink(at('link2'))).toBe('no where');
    await expect(addName(at('file'), at('link2'))).rejects.toMatchObject({ code: 'file-unwritable' });
  }),
);

test(
  'moves, removes, makes folders and sets modes',
  withFolder(async (folder) => {
    const at = (...names: string[]): string => path.join(folder, ...names);
    await makeFolder(at('x', 'y'));
    await writeFile(at('x', 'y', 'a'), 'a');
    await moveFile(at('x', 'y', 'a'), at('b'));
    await setMode(at('b'), 0o700);
    expect(await readMode(at('b'))).toBe('700');
    await removeFile(at('b'));
    await removeFile(at('b'));
    await removeFolder(at('x'));
    expect(await readdir(folder)).toEqual([]);
    await expect(moveFile(at('none'), at('b'))).rejects.toMatchObject({ code: 'file-unwritable' });
  }),
);
