import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { linkFromRegistry } from '../registry-tool.ts';

const runHusky = async (repo: TestRepo): Promise<void> => {
  await repo.run('npm', ['run', 'prepare']);
};

/** Husky 8, whose hooks run themselves a second time by `_/husky.sh`. */
export const husky8: ManagerCase = {
  name: 'husky 8.0.3',
  isSlow: true,
  exceptions: {},
  setUp: async (repo) => {
    const scripts = { prepare: 'husky install' };
    await repo.write('package.json', JSON.stringify({ name: 'shop', private: true, scripts }));
    await linkFromRegistry(repo, 'husky', '8.0.3');
    await runHusky(repo);
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push'])
      await repo.run('node_modules/.bin/husky', [
        'add',
        `.husky/${hook}`,
        `sh tools/own-hook.sh ${hook} "$@"`,
      ]);
  },
  resync: runHusky,
};
