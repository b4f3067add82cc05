import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { writeHook } from '../../helpers/hooks.ts';
import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';

const none = { kind: 'absent', why: 'There is no tool that writes the hooks anew.' } as const;

/** Writes the hooks that run the team's commands into a folder. */
export async function writeOwnHooks(folder: string): Promise<void> {
  for (const hook of ['pre-commit', 'commit-msg', 'pre-push'])
    await writeHook(path.join(folder, hook), `#!/bin/sh\nexec sh tools/own-hook.sh ${hook} "$@"\n`);
}

/** Git takes the hooks of all repositories from a folder of the user. */
export const globalHooksPath: ManagerCase = {
  name: 'global `core.hooksPath`',
  isSlow: true,
  exceptions: { resync: none },
  setUp: async ({ git, home }) => {
    await writeOwnHooks(path.join(home, 'hooks'));
    await git('config', '--global', 'core.hooksPath', '~/hooks');
  },
};

/** The same for every user of the machine. */
export const systemHooksPath: ManagerCase = {
  name: 'system `core.hooksPath`',
  isSlow: true,
  exceptions: { resync: none },
  setUp: async ({ dir, env }) => {
    const folder = path.join(dir, '../etc');
    await writeOwnHooks(path.join(folder, 'hooks'));
    await writeFile(path.join(folder, 'gitconfig'), `[core]\n\thooksPath = ${folder}/hooks\n`);
    delete env['GIT_CONFIG_NOSYSTEM'];
    env['GIT_CONFIG_SYSTEM'] = path.join(folder, 'gitconfig');
  },
};

/** A folder for this work tree alone, which git does not track. */
export const worktreeHooksPath: ManagerCase = {
  name: 'worktree `core.hooksPath`',
  isSlow: true,
  exceptions: { resync: none },
  setUp: async ({ git, dir, write }: TestRepo) => {
    await write('.gitignore', 'node_modules\nlocal-hooks\n');
    await writeOwnHooks(path.join(dir, 'local-hooks'));
    await git('config', 'extensions.worktreeConfig', 'true');
    await git('config', '--worktree', 'core.hooksPath', 'local-hooks');
  },
};

/** Hooks that `git init` copied from the user's template. */
export const templateDir: ManagerCase = {
  name: '`init.templateDir`',
  isSlow: true,
  exceptions: { resync: none },
  setUp: async ({ git, home }) => {
    await writeOwnHooks(path.join(home, 'template/hooks'));
    await git('config', '--global', 'init.templateDir', '~/template');
    await git('init', '--quiet');
  },
};
