import { rm } from 'node:fs/promises';
import path from 'node:path';

import { addGlobalKeyguard, runGlobal } from '../../helpers/global-keyguard.ts';
import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { writeOwnHooks } from './shared-folder.ts';

const exceptions: ManagerCase['exceptions'] = {
  resync: { kind: 'absent', why: 'There is no tool that writes the hooks anew.' },
  clone: { kind: 'absent', why: 'Nothing has to be done in a clone: the hooks are there.' },
};

/** The package stands beside the repository, and not in it. */
async function replaceByGlobal(repo: TestRepo): Promise<void> {
  await rm(path.join(repo.dir, 'node_modules'), { recursive: true });
  await addGlobalKeyguard(repo);
}

function runForUser(repo: TestRepo, ...args: string[]): ReturnType<TestRepo['run']> {
  return runGlobal(repo, path.join(repo.dir, '../global/lib/node_modules/keyguard'), [
    ...args,
    ...(args[0] === 'doctor' ? [] : ['--user']),
  ]);
}

/** The hooks of the user, before those in git's own folder. */
export const userHooks: ManagerCase = {
  name: '`--user`',
  isSlow: false,
  exceptions,
  keyguard: runForUser,
  setUp: async (repo) => {
    await replaceByGlobal(repo);
    await writeOwnHooks(path.join(repo.dir, '.git/hooks'));
  },
};

/** The hooks of the user, before a folder that git took hooks from so far. */
export const userHooksBeforeShared: ManagerCase = {
  name: '`--user`, global `core.hooksPath`',
  isSlow: true,
  exceptions,
  keyguard: runForUser,
  setUp: async (repo) => {
    await replaceByGlobal(repo);
    await writeOwnHooks(path.join(repo.home, 'hooks'));
    await repo.git('config', '--global', 'core.hooksPath', '~/hooks');
  },
};
