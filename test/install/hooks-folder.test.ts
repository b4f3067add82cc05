import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type HookName, hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { installHooks, uninstallHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest, readFolder, readKinds, writeHook } from '../helpers/hooks.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const script = 'node_modules/keyguard/hooks/keyguard.sh';
const line = `sh ${script} pre-commit "$@" || exit $?`;
const sharedLine = `if [ -f ${script} ]; then ${line}; fi`;

async function install(repo: TestRepo): Promise<readonly string[]> {
  await addKeyguard(repo.dir);
  return readKinds(await installHooks(await createRequest(repo)));
}

describe("a hooks path of this repository's own", () => {
  test.each(['.githooks', './a b/hooks/', '.git/my-hooks'])('gets the hooks: %s', (setting) =>
    withRepo(async (repo) => {
      const folder = path.join(repo.dir, setting);
      await repo.git('config', 'core.hooksPath', setting);
      await writeHook(path.join(folder, 'pre-commit'), '#!/bin/sh\necho old\n');
      const before = await readFolder(folder);
      expect(await install(repo)).toEqual(['hook-installed', 'previous-chained']);
      expect(Object.keys(await readFolder(folder))).toEqual([
        'commit-msg',
        'pre-commit',
        'pre-commit.keyguard-prev',
        'pre-push',
      ]);
      expect(await readFolder(path.join(repo.dir, '.git', 'hooks'))).toEqual({});
      expect(await repo.git('config', 'core.hooksPath')).toBe(setting);
      await uninstallHooks(await createRequest(repo));
      expect(await readFolder(folder)).toEqual(before);
    })(),
  );

  test(
    'is made when it is not there yet',
    withRepo(async (repo) => {
      await repo.git('config', 'core.hooksPath', '.githooks/local');
      expect(await install(repo)).toEqual(['hook-installed']);
      expect(Object.keys(await readFolder(path.join(repo.dir, '.githooks/local')))).toEqual(
        [...hookNames].sort(),
      );
    }),
  );
});

/** Each gives the folder that must not be written to, and the file that the user has to edit. */
const foreign: Readonly<Record<string, (repo: TestRepo) => Promise<readonly [string, string, string]>>> = {
  'a folder outside': async (repo) => {
    const folder = path.join(repo.home, 'hooks');
    await repo.git('config', 'core.hooksPath', folder);
    await writeHook(path.join(folder, 'pre-commit'), '#!/bin/sh\n');
    return [folder, path.join(folder, 'pre-commit'), sharedLine];
  },
  'a default folder that is a link to a shared one': async (repo) => {
    const folder = path.join(repo.home, 'hooks');
    await mkdir(folder);
    await rm(path.join(repo.dir, '.git/hooks'), { recursive: true });
    await symlink(folder, path.join(repo.dir, '.git/hooks'));
    return [folder, path.join(folder, 'pre-commit'), sharedLine];
  },
};

/** The same for hooks that keyguard puts its lines into, unless theirs call it. */
const tracked: typeof foreign = {
  'a folder that is committed': async (repo) => {
    await repo.git('config', 'core.hooksPath', '.githooks');
    await repo.write('.githooks/pre-push', '#!/bin/sh\n');
    await repo.stage('.githooks');
    return [path.join(repo.dir, '.githooks'), path.join(repo.dir, '.githooks/pre-commit'), line];
  },
  'husky before its first run': async (repo) => {
    await repo.git('config', 'core.hooksPath', '.husky/_');
    return [repo.dir, path.join(repo.dir, '.husky/pre-commit'), line];
  },
  'husky in a folder of another name': async (repo) => {
    await repo.git('config', 'core.hooksPath', 'tools/git/_');
    await writeHook(path.join(repo.dir, 'tools/git/_/h'), '');
    return [path.join(repo.dir, 'tools/git/_'), path.join(repo.dir, 'tools/git/pre-commit'), line];
  },
};

describe.each(Object.entries(foreign))('hooks that keyguard does not own: %s', (_, prepare) => {
  test(
    'stay as they are, and the error names the file and the line to add',
    withRepo(async (repo) => {
      await addKeyguard(repo.dir);
      const [folder, file, command] = await prepare(repo);
      const before = await readFolder(folder);
      await expect(install(repo)).rejects.toMatchObject({
        code: 'hooks-path-foreign',
        details: { file, command },
      });
      expect(await readFolder(folder)).toEqual(before);
    }),
  );

  test(
    'do not count as protected when one hook calls the check of another',
    withRepo(async (repo) => {
      const [, file] = await prepare(repo);
      const others = hookNames.map((hook) => path.join(path.dirname(file), hook));
      for (const each of others) await writeHook(each, `#!/bin/sh\n${line}\n`);
      await expect(install(repo)).rejects.toMatchObject({
        code: 'hooks-path-foreign',
        details: { file: others[1] },
      });
    }),
  );

  test(
    'do not count as protected by a comment',
    withRepo(async (repo) => {
      const [, file] = await prepare(repo);
      await writeHook(file, `#!/bin/sh\n  # ${line}\necho not-keyguard check\n`);
      await expect(install(repo)).rejects.toMatchObject({ code: 'hooks-path-foreign' });
    }),
  );
});

describe.each(Object.entries({ ...foreign, ...tracked }))('hooks of others: %s', (_, prepare) => {
  test.each([
    (hook: HookName) => line.replace('pre-commit', hook),
    (hook: HookName) => sharedLine.replace('pre-commit', hook),
    (hook: HookName) => `npx keyguard ${hookCommands[hook]} "$@"`,
    (hook: HookName) => `set -e\nkeyguard ${hookCommands[hook]} "$@"`,
    (hook: HookName) => `node 'a/node_modules/keyguard/dist/hook.cjs' ${hookCommands[hook]} "$1"`,
    (hook: HookName) => `sh 'a b/${script}' "${hook}" "$@" || exit $?`,
  ])('count as protected once they call keyguard: %s', (call) =>
    withRepo(async (repo) => {
      const [, file] = await prepare(repo);
      for (const hook of hookNames)
        await writeHook(path.join(path.dirname(file), hook), `#!/bin/sh\n${call(hook)}\n`);
      await addKeyguard(repo.dir);
      const events = await installHooks(await createRequest(repo));
      expect(events.map(({ kind }) => kind)).toEqual(hookNames.map(() => 'called-by-other'));
    })(),
  );
});

test.each([
  ['/dev/null', 'no folder'],
  ['a-file', 'a file'],
  ['link', 'a link to a file'],
])('hooks that nothing can be put into are named: %s, %s', (setting) =>
  withRepo(async (repo) => {
    await repo.write('a-file', 'text');
    await repo.link('a-file', 'link');
    await repo.git('config', 'core.hooksPath', setting);
    await expect(install(repo)).rejects.toMatchObject({ code: 'hooks-folder-unusable' });
    expect(await repo.read('a-file')).toBe('text');
  })(),
);

describe('where keyguard is installed', () => {
  test(
    'is the nearest folder at or above the one it is called from',
    withRepo(async (repo) => {
      await repo.write('web/app/src/index.js', '');
      await addKeyguard(path.join(repo.dir, 'web'));
      await installHooks(await createRequest(repo, path.join(repo.dir, 'web/app/src')));
      expect(await repo.read('.git/hooks/pre-commit')).toContain(`set -- . 'web'\n`);
    }),
  );

  test.each(['no keyguard', 'an empty bundle', 'a keyguard that npx brings for this call alone'])(
    'is nowhere, so that no hook is put in place that could only block: %s',
    (kind) =>
      withRepo(async (repo) => {
        if (kind === 'an empty bundle') await addKeyguard(repo.dir, '');
        const bin = path.join(repo.home, '.npm/_npx/1/node_modules/.bin');
        await writeHook(path.join(bin, 'keyguard'), '#!/bin/sh\n');
        const request = { ...(await createRequest(repo)), env: { PATH: `${bin}:bin:/usr/bin` } };
        await writeHook(path.join(repo.dir, 'bin/keyguard'), '#!/bin/sh\n');
        await expect(installHooks(request)).rejects.toMatchObject({ code: 'cli-not-installed' });
        expect(await readFolder(path.join(repo.dir, '.git/hooks'))).toEqual({});
      })(),
  );

  test(
    'may be PATH alone',
    withRepo(async (repo) => {
      const bin = path.join(repo.home, 'bin');
      await writeHook(path.join(bin, 'keyguard'), '#!/bin/sh\n');
      const request = { ...(await createRequest(repo)), env: { PATH: `/usr/bin:${bin}` } };
      expect(readKinds(await installHooks(request))).toEqual(['hook-installed']);
    }),
  );

  test(
    'may be the main checkout of a linked work tree',
    withRepo(async (repo) => {
      await repo.commit();
      await addKeyguard(path.join(repo.dir, 'web'));
      await repo.git('worktree', 'add', '--quiet', '../linked');
      const linked = path.join(repo.dir, '../linked');
      await mkdir(path.join(linked, 'web'));
      const request = await createRequest(repo, path.join(linked, 'web'));
      expect(readKinds(await installHooks(request))).toEqual(['hook-installed']);
      expect(await repo.read('.git/hooks/pre-commit')).toContain(`set -- . 'web'\n`);
    }),
  );
});
