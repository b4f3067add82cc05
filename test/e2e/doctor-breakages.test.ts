import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import type { CheckId } from '../../src/doctor-types.ts';
import { type DoctorWorld, findCheck, listFaults, withProtected } from '../helpers/doctor.ts';
import { writeHook } from '../helpers/hooks.ts';
import { sampleOf } from '../helpers/samples.ts';

/** One way in which a clone loses its protection, and what doctor has to say. */
interface Breakage {
  readonly name: string;
  readonly breakIt: (world: DoctorWorld) => Promise<unknown>;
  readonly id: CheckId;
  readonly code: string;
  /** The command that puts it right. */
  readonly fix: string | RegExp;
  /** 0 where a secret is stopped all the same. */
  readonly exitCode?: 0 | 1;
}

const install = 'npx keyguard install';
const hookOf = ({ dir }: DoctorWorld, hook = 'pre-commit') => path.join(dir, '.git/hooks', hook);

const breakages: readonly Breakage[] = [
  ...(['pre-commit', 'commit-msg', 'pre-push'] as const).map((hook): Breakage => ({
    name: `the ${hook} hook was deleted`,
    breakIt: (world) => rm(hookOf(world, hook)),
    id: hook,
    code: 'hook-missing',
    fix: install,
  })),
  {
    name: 'the hooks folder was deleted',
    breakIt: ({ dir }) => rm(path.join(dir, '.git/hooks'), { recursive: true }),
    id: 'pre-commit',
    code: 'hook-missing',
    fix: install,
  },
  {
    name: 'another tool wrote its own hook over it',
    breakIt: (world) => writeHook(hookOf(world), '#!/bin/sh\nexit 0\n'),
    id: 'pre-commit',
    code: 'hook-replaced',
    fix: install,
  },
  {
    name: 'the run bit was lost',
    breakIt: (world) => chmod(hookOf(world), 0o644),
    id: 'pre-commit',
    code: 'hook-not-executable',
    fix: install,
  },
  {
    name: "keyguard's lines were edited",
    breakIt: async (world) => {
      const text = await readFile(hookOf(world), 'utf8');
      await writeFile(hookOf(world), text.replace('keyguard_hook "$@" || exit $?', 'exit 0'));
    },
    id: 'pre-commit',
    code: 'hook-edited',
    fix: install,
  },
  {
    name: 'core.hooksPath switches hooks off',
    breakIt: ({ git }) => git('config', 'core.hooksPath', '/dev/null'),
    id: 'hooks-folder',
    code: 'folder-unusable',
    fix: `git config --local --unset-all core.hooksPath && ${install}`,
  },
  {
    name: 'core.hooksPath switches hooks off for this user',
    breakIt: ({ git }) => git('config', '--global', 'core.hooksPath', '/dev/null'),
    id: 'hooks-folder',
    code: 'folder-unusable',
    fix: `git config --global --unset-all core.hooksPath && ${install}`,
  },
  {
    name: 'core.hooksPath names a file, in a file that is included',
    breakIt: async ({ git, write, home }) => {
      await write('a-file', '');
      await writeFile(path.join(home, "it's included"), '[core]\n\thooksPath = a-file\n');
      await git('config', 'include.path', path.join(home, "it's included"));
    },
    id: 'hooks-folder',
    code: 'folder-unusable',
    fix: /^git config --file '.*it'\\''s included' --unset-all core\.hooksPath && /u,
  },
  {
    name: 'core.hooksPath names a folder that is not there',
    breakIt: ({ git }) => git('config', 'core.hooksPath', '.git/other'),
    id: 'pre-commit',
    code: 'hook-missing',
    fix: install,
  },
  {
    name: 'core.hooksPath names a folder of other hooks',
    breakIt: async ({ git, home }) => {
      await writeHook(path.join(home, 'hooks/pre-commit'), '#!/bin/sh\nexit 0\n');
      await git('config', '--global', 'core.hooksPath', path.join(home, 'hooks'));
    },
    id: 'pre-commit',
    code: 'hook-replaced',
    fix: install,
  },
  {
    name: 'node_modules was deleted',
    breakIt: async ({ dir, write }) => {
      await rm(path.join(dir, 'node_modules'), { recursive: true });
      const top = path.resolve(import.meta.dirname, '../..');
      const scripts = { prepare: 'keyguard install || exit 0' };
      await write('package.json', JSON.stringify({ scripts, devDependencies: { keyguard: `file:${top}` } }));
    },
    id: 'keyguard',
    code: 'keyguard-missing',
    fix: 'npm install',
  },
  {
    name: '.env is not ignored',
    breakIt: ({ write }) => write('.gitignore', 'node_modules\n'),
    id: 'env-ignored',
    code: 'env-not-ignored',
    fix: 'npx keyguard init',
    exitCode: 0,
  },
  {
    name: 'only .env itself is ignored',
    breakIt: ({ write }) => write('.gitignore', 'node_modules\n.env\n'),
    id: 'env-ignored',
    code: 'env-not-ignored',
    fix: 'npx keyguard init',
    exitCode: 0,
  },
  {
    name: 'git tracks .env',
    breakIt: async ({ write, git }) => {
      await write('.env', `KEY=${sampleOf('github-pat-classic').text}\n`);
      await git('add', '--force', '.env');
    },
    id: 'env-tracked',
    code: 'env-tracked',
    fix: 'git rm --cached -- .env',
    exitCode: 0,
  },
  {
    name: 'an alias leaves the hooks out',
    breakIt: ({ git }) => git('config', 'alias.ci', 'commit --no-verify'),
    id: 'bypass',
    code: 'bypass-alias',
    fix: 'git config --local --unset-all alias.ci',
    exitCode: 0,
  },
  {
    name: "an alias in the user's settings leaves the hooks out",
    breakIt: ({ git }) => git('config', '--global', 'alias.wip', '!git add -A && git commit -nm wip'),
    id: 'bypass',
    code: 'bypass-alias',
    fix: 'git config --global --unset-all alias.wip',
    exitCode: 0,
  },
  {
    name: 'package.json does not install the hooks',
    breakIt: ({ write }) => write('package.json', '{ "devDependencies": { "keyguard": "*" } }\n'),
    id: 'prepare',
    code: 'prepare-missing',
    fix: 'npx keyguard init',
    exitCode: 0,
  },
  {
    name: 'another work tree takes its hooks from elsewhere',
    breakIt: async ({ git, dir }) => {
      await git('config', 'extensions.worktreeConfig', 'true');
      await git('worktree', 'add', '--quiet', '-b', 'linked', "../it's linked");
      const linked = path.join(dir, "../it's linked");
      await git('-C', linked, 'config', '--worktree', 'core.hooksPath', path.join(dir, '.git/others'));
    },
    id: 'worktrees',
    code: 'worktrees-bare',
    fix: /^\(cd '.*it'\\''s linked' && node .*cli\.js install\)$/u,
    exitCode: 0,
  },
];

describe.each(breakages)('when $name', ({ breakIt, id, code, fix, exitCode = 1 }) => {
  test(
    'doctor says so, and what it says to do puts it right',
    withProtected(async (world) => {
      await breakIt(world);
      const broken = await world.doctor();
      const check = findCheck(broken, id);
      expect(check).toMatchObject({ code, fix: typeof fix === 'string' ? fix : expect.stringMatching(fix) });
      expect(broken).toMatchObject({ exitCode, protected: exitCode === 0 });
      await world.type(check.fix ?? '');
      const cured = await world.doctor();
      expect(listFaults(cured)).toEqual([]);
      expect(cured).toMatchObject({ exitCode: 0, protected: true });
    }),
  );
});
