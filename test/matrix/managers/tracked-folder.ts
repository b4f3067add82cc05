import type { ManagerCase } from '../manager-case.ts';

/** A folder of hooks that is committed, and that core.hooksPath names. */
export const trackedFolder: ManagerCase = {
  name: 'committed `core.hooksPath`',
  isSlow: true,
  exceptions: {
    resync: { kind: 'absent', why: 'There is no tool that writes the hooks anew.' },
  },
  setUp: async (repo) => {
    await repo.write(
      'package.json',
      '{ "name": "shop", "private": true, "scripts": { "prepare": "git config core.hooksPath .githooks" } }\n',
    );
    await repo.git('config', 'core.hooksPath', '.githooks');
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push']) {
      await repo.write(`.githooks/${hook}`, `#!/bin/bash\nexec sh tools/own-hook.sh ${hook} "$@"\n`);
      await repo.makeExecutable(`.githooks/${hook}`);
    }
  },
};
