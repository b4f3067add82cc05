import path from 'node:path';

import { writeHook } from '../../helpers/hooks.ts';
import type { TestRepo } from '../../helpers/with-repo.ts';
import type { ManagerCase } from '../manager-case.ts';

/** Git LFS uploads what is pushed from its own pre-push hook, which reads the refs; it has to be on PATH. */
export const gitLfs: ManagerCase = {
  name: 'Git LFS 3',
  isSlow: true,
  exceptions: {
    resync: {
      kind: 'limited',
      why: '`git lfs update --force` writes its pre-push hook over any other, so pushes are no longer checked: `keyguard doctor` tells, `keyguard install` chains it again.',
    },
  },
  setUp: async (repo) => {
    for (const hook of ['pre-commit', 'commit-msg'])
      await writeHook(hookOf(repo, hook), `#!/bin/sh\nexec sh tools/own-hook.sh ${hook} "$@"\n`);
    await repo.git('lfs', 'install', '--local');
    await repo.git('lfs', 'track', '*.bin');
    await repo.write('large.bin', 'large\n'.repeat(1000));
    const own = await repo.read('.git/hooks/pre-push');
    if (!own.includes('git lfs pre-push "$@"')) throw new Error(`not as expected:\n${own}`);
    await writeHook(
      hookOf(repo, 'pre-push'),
      own.replace(
        'git lfs pre-push "$@"',
        'refs=$(cat)\nprintf "%s\\n" "$refs" | sh tools/own-hook.sh pre-push "$@" || exit\n' +
          'printf "%s\\n" "$refs" | git lfs pre-push "$@"',
      ),
    );
  },
  resync: async (repo) => {
    await repo.git('lfs', 'update', '--force');
  },
};

const hookOf = ({ dir }: TestRepo, hook: string): string => path.join(dir, '.git/hooks', hook);
