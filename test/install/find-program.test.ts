import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { findProgram } from '../../src/install/find-program.ts';
import { installHooks } from '../../src/install/install-hooks.ts';
import { renderCall, renderSharedCall } from '../../src/install/render-call.ts';
import { addKeyguard, createRequest, readKinds, writeHook } from '../helpers/hooks.ts';
import { withRepo } from '../helpers/with-repo.ts';

const archived = 'const RAW = \'{ "packageRegistryData": [["keyguard", []]] }\';';

test(
  'is the script in node_modules',
  withRepo(async ({ dir }) => {
    await addKeyguard(path.join(dir, 'a b'));
    const program = await findProgram(dir, 'a b');
    expect(program.listWords('pre-push')).toEqual([
      'sh',
      'a b/node_modules/keyguard/hooks/keyguard.sh',
      'pre-push',
    ]);
    expect(renderSharedCall('commit-msg', program)).toBe(
      `if [ -f 'a b/node_modules/keyguard/hooks/keyguard.sh' ]; then sh 'a b/node_modules/keyguard/hooks/keyguard.sh' commit-msg "$@" || exit $?; fi`,
    );
  }),
);

test(
  "goes through Yarn with Plug'n'Play, whose archives no shell can read",
  withRepo(async ({ dir, write }) => {
    await write('.pnp.cjs', archived);
    const program = await findProgram(dir, '.');
    expect(renderCall('commit-msg', program)).toBe('yarn keyguard check-message "$@" || exit $?');
    expect(renderSharedCall('pre-commit', program)).toBe(
      'if [ -f .pnp.cjs ]; then yarn keyguard check-staged "$@" || exit $?; fi',
    );
    await addKeyguard(dir);
    expect((await findProgram(dir, '.')).listWords('pre-push')[0]).toBe('sh');
  }),
);

test(
  'is the one on PATH where there is no other',
  withRepo(async ({ dir }) => {
    const program = await findProgram(dir, undefined);
    expect(renderSharedCall('pre-push', program)).toBe(
      'if command -v keyguard >/dev/null; then keyguard check-push "$@" || exit $?; fi',
    );
  }),
);

test(
  "with Plug'n'Play a hook outside of the repository is told what to call, and is then known to call it",
  withRepo(async (repo) => {
    const outside = path.join(repo.home, 'hooks');
    await mkdir(outside);
    await repo.git('config', 'core.hooksPath', outside);
    await repo.write('.pnp.cjs', archived);
    const install = async () => installHooks(await createRequest(repo));
    await expect(install()).rejects.toMatchObject({
      code: 'hooks-path-foreign',
      details: { command: expect.stringContaining('yarn keyguard check-staged "$@"') },
    });
    const program = await findProgram(repo.dir, '.');
    for (const hook of ['pre-commit', 'commit-msg', 'pre-push'] as const)
      await writeHook(path.join(outside, hook), `#!/bin/sh\n${renderCall(hook, program)}\n`);
    expect(new Set(readKinds(await install()))).toEqual(new Set(['called-by-other']));
  }),
);
