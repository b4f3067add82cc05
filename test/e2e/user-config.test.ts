import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { type GlobalKeyguard, addGlobalKeyguard } from '../helpers/global-keyguard.ts';
import { readFolder } from '../helpers/hooks.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

function withGlobal(story: (repo: TestRepo, own: GlobalKeyguard) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => story(repo, await addGlobalKeyguard(repo)));
}

/** Each writes a configuration of the user's, and gives its file. */
const configs: Readonly<Record<string, (repo: TestRepo) => Promise<string>>> = {
  'none at all': async ({ home }) => path.join(home, '.gitconfig'),
  'one that ends without a newline': ({ home }) =>
    write(path.join(home, '.gitconfig'), '# é\r\n[core]\n\teditor = vi'),
  'an empty one': ({ home }) => write(path.join(home, '.gitconfig'), ''),
  'one in the folder of the desktop': ({ home }) =>
    write(path.join(home, '.config/git/config'), '[core]\n\thooksPath = ~/x\n'),
  'a symbolic link': async ({ home }) => {
    const file = await write(path.join(home, 'dotfiles/gitconfig'), '[user]\n\tname = A\n');
    await symlink('dotfiles/gitconfig', path.join(home, '.gitconfig'));
    return file;
  },
  'one that the environment names': async ({ home, env }) =>
    (env['GIT_CONFIG_GLOBAL'] = await write(path.join(home, 'my config'), '[user]\n\tname = A\n')),
};

async function write(file: string, content: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content, { mode: 0o600 });
  return file;
}

/** What stands in the home folder, but for the folder of settings, in which keyguard's own must not remain. */
async function readAll({ home }: TestRepo): Promise<readonly unknown[]> {
  const { '.config': _folder, ...rest } = await readFolder(home);
  const inner = ['dotfiles', '.config', '.config/git'].map((name) => path.join(home, name));
  const others = await Promise.all(inner.map((name) => readFolder(name).catch(() => ({}))));
  return [rest, ...others];
}

describe.each(Object.entries(configs))('with this configuration of git: %s', (_, prepare) => {
  test(
    'adds one entry at its end, and uninstalling brings it back byte for byte',
    withGlobal(async (repo, own) => {
      const file = await prepare(repo);
      const before = await readAll(repo);
      const text = await readFile(file, 'utf8').catch(() => '');
      const dry = await own.run(repo, ['install', '--user', '--dry-run']);
      expect(dry.stdout).toContain(`Setting added to ${file.replace('dotfiles/', '.')}`);
      expect(await readAll(repo)).toEqual(before);
      await own.run(repo, ['install', '--user']);
      await own.run(repo, ['install', '--user']);
      const changed = await readFile(file, 'utf8');
      expect(changed.startsWith(text)).toBe(true);
      expect(changed.slice(text.length).trim()).toBe(
        '[includeIf "gitdir:**/*"]\n\tpath = ~/.config/keyguard/hooks/keyguard.gitconfig',
      );
      expect(await repo.git('config', 'core.hooksPath')).toBe('~/.config/keyguard/hooks');
      const told = await own.run(repo, ['uninstall', '--user', '--dry-run']);
      expect(told.stdout).toContain('Hooks for all your repositories removed');
      expect(await readFile(file, 'utf8')).toBe(changed);
      expect(await own.run(repo, ['uninstall', '--user'])).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await readAll(repo)).toEqual(before);
      expect(await readFile(file, 'utf8').catch(() => '')).toBe(text);
      expect((await own.run(repo, ['uninstall', '--user'])).stdout).toContain('Nothing to remove');
    }),
  );
});

test(
  'keeps what others changed in the configuration meanwhile',
  withGlobal(async (repo, own) => {
    await own.run(repo, ['install', '--user']);
    await repo.git('config', '--global', 'core.hooksPath', '~/later');
    await repo.git('config', '--global', 'alias.st', 'status');
    await own.run(repo, ['uninstall', '--user']);
    expect(await readFile(path.join(repo.home, '.gitconfig'), 'utf8')).toBe(
      '[core]\n\thooksPath = ~/later\n[alias]\n\tst = status\n',
    );
  }),
);

test(
  'names the line to add where git cannot write its configuration, and is content once it is there',
  withGlobal(async (repo, own) => {
    const folder = path.join(repo.home, 'managed');
    const file = await write(path.join(folder, 'gitconfig'), '[user]\n\tname = A\n');
    await chmod(folder, 0o555);
    repo.env['GIT_CONFIG_GLOBAL'] = file;
    const { exitCode, stderr } = await asNobody(repo, own);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[includeIf "gitdir:**/*"] path = ~/.config/keyguard/hooks/keyguard.gitconfig');
    await chmod(folder, 0o755);
    const line = /^ *\[includeIf.*/mu.exec(stderr)?.[0] ?? '';
    await writeFile(file, `[user]\n\tname = A\n${line}\n`);
    const { exitCode: second, stdout } = await asNobody(repo, own);
    expect(second).toBe(0);
    expect(stdout).not.toContain('Setting added');
    const { stdout: read } = await repo.run('git', ['config', 'core.hooksPath'], nobody);
    expect(read).toBe('~/.config/keyguard/hooks');
  }),
);

test(
  'is refused to root in the home of someone else',
  withGlobal(async (repo, own) => {
    if (process.getuid?.() !== 0) return;
    await execa('chown', ['65534', repo.home]);
    const { exitCode, stderr } = await own.run(repo, ['install', '--user']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('without sudo');
    expect(await readFolder(repo.home)).toEqual({});
  }),
);

const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Installs as a user without special rights, who owns everything here. */
async function asNobody(repo: TestRepo, own: GlobalKeyguard) {
  if (process.getuid?.() !== 0) return own.run(repo, ['install', '--user']);
  await execa('chown', ['-hR', '65534:65534', path.join(repo.dir, '..')]);
  const cli = path.join(own.packageFolder, 'dist/cli.js');
  return repo.run(process.execPath, [cli, 'install', '--user'], nobody);
}
