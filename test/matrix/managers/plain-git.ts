import path from 'node:path';

import { writeHook } from '../../helpers/hooks.ts';
import type { ManagerCase } from '../manager-case.ts';

/** Git's own hooks folder, with hooks that the user wrote. */
export const plainGit: ManagerCase = {
  name: 'plain git',
  isSlow: false,
  exceptions: {
    resync: { kind: 'absent', why: 'There is no tool that writes the hooks anew.' },
  },
  setUp: async ({ dir }) => {
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push'])
      await writeHook(
        path.join(dir, '.git/hooks', hook),
        `#!/bin/sh\nexec sh tools/own-hook.sh ${hook} "$@"\n`,
      );
  },
};
