import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { KeyguardError } from '../../src/errors.ts';
import { environmentPins, pinEnvironment } from '../../src/git/environment.ts';
import { createGit } from '../../src/git/run.ts';
import type { RunGit } from '../../src/types.ts';
import { makeCatalogue } from '../helpers/make-catalogue.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

interface Scenario {
  /** Prepares the repository; gives variables of the user's. */
  readonly prepare: (repo: TestRepo) => Promise<NodeJS.ProcessEnv>;
  readonly isRight: (git: RunGit, repo: TestRepo) => Promise<boolean>;
}

async function stageTwo(repo: TestRepo): Promise<void> {
  await repo.write('a.txt', 'one\ntwo\nthree\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', 'one\nzwei\nthree\n');
  await repo.write('A.txt', 'another\n');
  await repo.stage('.');
}

async function read(git: RunGit, ...args: string[]): Promise<string> {
  return (await git(args)).stdout.toString();
}

/** A git with a diff that only the pinned environment lets through. */
function makeDiffScenario(env: NodeJS.ProcessEnv, args: readonly string[], expected: RegExp): Scenario {
  return {
    prepare: async (repo) => {
      await stageTwo(repo);
      return env;
    },
    isRight: async (git) => expected.test(await read(git, ...args)),
  };
}

/** For every variable what goes wrong when it is left as it is. */
const scenarios: Readonly<Record<string, Scenario>> = {
  GIT_DIFF_OPTS: makeDiffScenario(
    { GIT_DIFF_OPTS: '--unified=1' },
    ['diff-index', '--cached', '-U0', 'HEAD', '--', 'a.txt'],
    /@@ one\n-two\n\+zwei\n$/u,
  ),
  GIT_EXTERNAL_DIFF: makeDiffScenario(
    { GIT_EXTERNAL_DIFF: 'echo nothing here #' },
    ['diff', '--cached', '--', 'a.txt'],
    /\+zwei/u,
  ),
  GIT_LITERAL_PATHSPECS: makeDiffScenario(
    { GIT_LITERAL_PATHSPECS: '1' },
    ['diff-index', '--cached', '--name-only', 'HEAD', '--', ':(exclude,top,literal)A.txt'],
    /^a\.txt\n$/u,
  ),
  GIT_ICASE_PATHSPECS: makeDiffScenario(
    { GIT_ICASE_PATHSPECS: '1' },
    ['diff-index', '--cached', '--name-only', 'HEAD', '--', ':(exclude,top,literal)A.txt'],
    /^a\.txt\n$/u,
  ),
  GIT_NO_REPLACE_OBJECTS: {
    prepare: async (repo) => {
      await stageTwo(repo);
      const other = (await repo.run('git', ['hash-object', '-w', '--stdin'], { input: 'harmless\n' })).stdout;
      await repo.git('replace', (await repo.git('rev-parse', ':A.txt')).trim(), other);
      return {};
    },
    isRight: async (git) => (await read(git, 'cat-file', 'blob', ':A.txt')) === 'another\n',
  },
  GIT_OPTIONAL_LOCKS: {
    prepare: async (repo) => {
      await stageTwo(repo);
      await repo.run('touch', ['-d', '2001-01-01', 'a.txt']);
      return {};
    },
    isRight: async (git, repo) => {
      const file = path.join(repo.dir, '.git/index');
      const before = await readFile(file);
      await git(['status']);
      return before.equals(await readFile(file));
    },
  },
  GIT_ALLOW_PROTOCOL: {
    prepare: async (repo) => {
      await stageTwo(repo);
      await repo.commit();
      await repo.git('config', 'uploadpack.allowFilter', 'true');
      const clone = path.join(repo.home, 'clone');
      await repo.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${repo.dir}`, clone);
      return { GIT_DIR: clone };
    },
    isRight: async (git) => {
      const answer = await git(['cat-file', 'blob', 'HEAD:a.txt']).catch((error: unknown) => error);
      return answer instanceof KeyguardError && answer.code === 'git-failed';
    },
  },
  LC_ALL: {
    prepare: async (repo) => {
      const folder = path.join(repo.home, 'texts/xx/LC_MESSAGES');
      await mkdir(folder, { recursive: true });
      const id = 'not a git repository (or any of the parent directories): %s';
      await writeFile(path.join(folder, 'git.mo'), makeCatalogue([[id, 'kein Repository: %s']]));
      await repo.run('rm', ['-r', '.git']);
      return { GIT_TEXTDOMAINDIR: path.join(repo.home, 'texts'), LC_ALL: 'C.UTF-8', LANGUAGE: 'xx' };
    },
    isRight: async (git) => {
      const error: unknown = await git(['status']).catch((caught: unknown) => caught);
      return error instanceof KeyguardError && error.code === 'not-a-repository';
    },
  },
};

/** Only Git for Windows looks at these: https://git-scm.com/docs/git#Documentation/git.txt-GITREDIRECTSTDIN */
const windowsOnly = ['GIT_REDIRECT_STDIN', 'GIT_REDIRECT_STDOUT', 'GIT_REDIRECT_STDERR'];

test.each(environmentPins.map(({ name }) => name).filter((name) => !windowsOnly.includes(name)))(
  'needs %s to be pinned',
  async (name) => {
    await withRepo(async (repo) => {
      const scenario = scenarios[name];
      if (!scenario) throw new Error(`no scenario for ${name}`);
      const env = { ...repo.env, ...(await scenario.prepare(repo)) };
      const place = { cwd: repo.dir, env };
      const pins = environmentPins.filter((pin) => pin.name !== name);
      expect(await scenario.isRight(createGit(place), repo)).toBe(true);
      expect(await scenario.isRight(createGit({ ...place, pins }), repo)).toBe(false);
    })();
  },
);

test('takes away what sends output elsewhere on Windows', () => {
  const env = Object.fromEntries(windowsOnly.map((name) => [name, 'C:\\elsewhere']));
  expect(Object.keys(pinEnvironment(env)).filter((name) => windowsOnly.includes(name))).toEqual([]);
});

test('keeps what says which repository and index are meant', () => {
  const kept = {
    GIT_DIR: '.git',
    GIT_WORK_TREE: '..',
    GIT_INDEX_FILE: '.git/index.lock',
    GIT_CONFIG_PARAMETERS: "'a.b'='c'",
    GIT_CONFIG_COUNT: '0',
    PATH: '/usr/bin',
  };
  expect(pinEnvironment(kept)).toMatchObject(kept);
});
