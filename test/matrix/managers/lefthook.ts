import { symlink } from 'node:fs/promises';
import path from 'node:path';

import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';
import { linkProgram } from '../manager-world.ts';

const modules = path.resolve(import.meta.dirname, '../../../node_modules');

const config = `# The team's checks.
pre-commit:
  commands:
    own:
      run: sh tools/own-hook.sh pre-commit {0}

commit-msg:
  jobs:
    - name: own
      run: sh tools/own-hook.sh commit-msg {0}

pre-push:
  commands:
    own:
      run: sh tools/own-hook.sh pre-push {0}
      use_stdin: true
`;

const run = async (repo: TestRepo): Promise<void> => {
  await repo.run('node_modules/.bin/lefthook', ['install']);
};

/** lefthook, from this project's own packages, with commands and jobs. */
export const lefthook: ManagerCase = {
  name: 'lefthook 2.2.2',
  isSlow: true,
  exceptions: {},
  setUp: async (repo) => {
    await repo.write('lefthook.yml', config);
    await symlink(path.join(modules, 'lefthook'), path.join(repo.dir, 'node_modules/lefthook'));
    await linkProgram(repo, 'lefthook', '../lefthook/bin/index.js');
    await run(repo);
  },
  resync: run,
};
