import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { listHooks } from '../../src/install/install-hooks.ts';
import { createRequest, withHooks, writeHook } from '../helpers/hooks.ts';
import type { TestRepo } from '../helpers/with-repo.ts';

const stateOf = async (repo: TestRepo, name: string) =>
  (await listHooks(await createRequest(repo))).find(({ hook }) => hook === name);

test(
  'all three are told of, in the order in which git runs them',
  withHooks(async ({ hooks, install }, repo) => {
    const list = async () => listHooks(await createRequest(repo));
    const files = hookNames.map((hook) => ({ hook, file: path.join(hooks, hook) }));
    expect(await list()).toEqual(files.map((each) => ({ ...each, state: 'missing' })));
    await install();
    expect(await list()).toEqual(files.map((each) => ({ ...each, state: 'ours', probe: [each.file] })));
  }),
);

describe.each(hookNames)('%s', (name) => {
  test(
    'is seen when its lines were changed, cut off or lost their bit, and when it was written over',
    withHooks(async ({ hook, install }, repo) => {
      await install();
      const whole = await readFile(hook, 'utf8');
      await chmod(hook, 0o644);
      expect(await stateOf(repo, name)).toEqual({ hook: name, file: hook, state: 'not-executable' });
      await chmod(hook, 0o755);
      await writeFile(hook, `#!/bin/sh\n# mine\n${whole.slice('#!/bin/sh\n'.length)}echo mine\n`);
      expect(await stateOf(repo, name)).toMatchObject({ state: 'ours' });
      for (const text of [whole.slice(0, 900), whole.replace('exit $?', 'exit 0')]) {
        await writeFile(hook, text);
        expect(await stateOf(repo, name)).toEqual({ hook: name, file: hook, state: 'edited' });
      }
      await writeFile(hook, '#!/bin/sh\nexit 0\n');
      expect(await stateOf(repo, name)).toEqual({ hook: name, file: hook, state: 'replaced' });
    }, name),
  );

  test(
    'is known to be called by a hook of someone else, if git runs that one',
    withHooks(async ({ hook }, repo) => {
      const called = {
        hook: name,
        file: hook,
        state: 'called',
        probe: ['sh', 'node_modules/keyguard/hooks/keyguard.sh', name],
      };
      await writeHook(hook, `#!/bin/sh\nnpx keyguard ${hookCommands[name]} "$@"\n`);
      expect(await stateOf(repo, name)).toEqual(called);
      await chmod(hook, 0o644);
      expect(await stateOf(repo, name)).toMatchObject({ state: 'not-executable' });
      await chmod(hook, 0o755);
      await rm(path.join(repo.dir, 'node_modules'), { recursive: true });
      expect(await stateOf(repo, name)).toEqual({ hook: name, file: hook, state: 'called' });
      await writeHook(hook, `#!/bin/sh\n# npx keyguard ${hookCommands[name]} "$@"\n`);
      expect(await stateOf(repo, name)).toMatchObject({ state: 'replaced' });
    }, name),
  );

  test.each([
    ['a folder', (hook: string) => mkdir(hook)],
    ['a link to nowhere', (hook: string) => symlink('/nowhere/at/all', hook)],
  ])('is replaced where %s has its name', (_, put) =>
    withHooks(async ({ hook }, repo) => {
      await put(hook);
      expect(await stateOf(repo, name)).toEqual({ hook: name, file: hook, state: 'replaced' });
    }, name)(),
  );

  test(
    'is missing where git takes its hooks from what can hold none',
    withHooks(async ({ install }, repo) => {
      await install();
      await repo.git('config', 'core.hooksPath', '/dev/null');
      expect(await stateOf(repo, name)).toMatchObject({ state: 'missing' });
    }, name),
  );
});
