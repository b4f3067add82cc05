import { symlink } from 'node:fs/promises';
import path from 'node:path';

import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { linkProgram } from '../manager-world.ts';

const modules = path.resolve(import.meta.dirname, '../../../node_modules');
const prepare = '{ "name": "shop", "private": true, "scripts": { "prepare": "husky" } }\n';

const runHusky = async (repo: TestRepo): Promise<void> => {
  await repo.run('npm', ['run', 'prepare']);
};

/** Husky 9, from this project's own packages, with hooks as its users write them. */
export const husky9: ManagerCase = {
  name: 'husky 9.1.7',
  isSlow: false,
  exceptions: {},
  setUp: async (repo) => {
    await repo.write('package.json', prepare);
    await symlink(path.join(modules, 'husky'), path.join(repo.dir, 'node_modules/husky'));
    await linkProgram(repo, 'husky', '../husky/bin.js');
    await runHusky(repo);
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push'])
      await repo.write(`.husky/${hook}`, `# The team's checks.\nsh tools/own-hook.sh ${hook} "$@"\n`);
  },
  resync: runHusky,
};
