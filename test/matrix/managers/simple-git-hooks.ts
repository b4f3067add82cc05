import { symlink } from 'node:fs/promises';
import path from 'node:path';

import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { linkProgram } from '../manager-world.ts';

const modules = path.resolve(import.meta.dirname, '../../../node_modules');

const run = async (repo: TestRepo): Promise<void> => {
  await repo.run('node_modules/.bin/simple-git-hooks');
};

const content = {
  name: 'shop',
  private: true,
  'simple-git-hooks': Object.fromEntries(
    ['pre-commit', 'commit-msg', 'pre-push'].map((hook) => [hook, `sh tools/own-hook.sh ${hook} "$@"`]),
  ),
};

/** simple-git-hooks, from this project's own packages, with its commands in package.json. */
export const simpleGitHooks: ManagerCase = {
  name: 'simple-git-hooks 2.14.0',
  isSlow: true,
  exceptions: {},
  setUp: async (repo) => {
    await repo.write('package.json', `${JSON.stringify(content, null, 2)}\n`);
    await symlink(
      path.join(modules, 'simple-git-hooks'),
      path.join(repo.dir, 'node_modules/simple-git-hooks'),
    );
    await linkProgram(repo, 'simple-git-hooks', '../simple-git-hooks/cli.js');
    await run(repo);
  },
  resync: run,
};
