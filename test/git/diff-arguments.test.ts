import { expect, test } from 'vitest';

import { diffFlags } from '../../src/git/diff-arguments.ts';
import type { RunGit } from '../../src/types.ts';
import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

interface Scenario {
  readonly prepare: (repo: TestRepo) => Promise<void>;
  readonly expected: readonly string[];
  /** What git may print at most. */
  readonly mostOutput?: number;
}

async function stageText(repo: TestRepo): Promise<void> {
  await repo.write('a.txt', 'one\ntwo\nthree\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', 'one\ntwo\nthree\nfour\n');
  await repo.stage('.');
}

const text = { prepare: stageText, expected: ['a.txt:4:four'] };
const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');

/** For every flag what goes wrong without it. */
const scenarios: Readonly<Record<string, Scenario>> = {
  '--cached': {
    prepare: async (repo) => {
      await stageText(repo);
      await repo.write('a.txt', 'one\ntwo\nthree\nfour\nunstaged\n');
    },
    expected: text.expected,
  },
  '--raw': text,
  '-z': text,
  '-U0': text,
  '-M': {
    prepare: async (repo) => {
      await repo.write('old.txt', body);
      await repo.stage('.');
      await repo.commit();
      await repo.git('mv', 'old.txt', 'new.txt');
      await repo.write('new.txt', `${body}added\n`);
      await repo.stage('.');
    },
    expected: ['new.txt:21:added'],
  },
  '-l1000': {
    prepare: async (repo) => {
      await repo.git('config', 'diff.renameLimit', '1');
      for (const name of ['1', '2']) await repo.write(`old ${name}`, `${name}\n${body}`);
      await repo.stage('.');
      await repo.commit();
      for (const name of ['1', '2']) {
        await repo.git('mv', `old ${name}`, `new ${name}`);
        await repo.write(`new ${name}`, `${name}\n${body}added\n`);
      }
      await repo.stage('.');
    },
    expected: ['new 1:22:added', 'new 2:22:added'],
  },
  '--text': {
    prepare: async (repo) => {
      await stageText(repo);
      await repo.write('.git/info/attributes', '* -diff\n');
    },
    expected: text.expected,
  },
  '-D': {
    prepare: async (repo) => {
      await repo.write('large.txt', body.repeat(1000));
      await repo.stage('.');
      await repo.commit();
      await repo.git('rm', '--quiet', 'large.txt');
    },
    expected: [],
    mostOutput: 1000,
  },
  '--full-index': text,
  '--ita-invisible-in-index': {
    prepare: async (repo) => {
      await repo.commit();
      await repo.write('later.txt', '');
      await repo.git('add', '--intent-to-add', 'later.txt');
    },
    expected: [],
  },
  '--': {
    prepare: async (repo) => {
      await stageText(repo);
      await repo.write('HEAD', 'a file\n');
    },
    expected: text.expected,
  },
};

/** What is read, and whether that is right; an error is not. */
async function isRight(repo: TestRepo, scenario: Scenario, dropped?: string): Promise<boolean> {
  let size = 0;
  const wrap =
    (git: RunGit): RunGit =>
    (args, options = {}) => {
      const { onOutput } = options;
      const count = (bytes: Buffer): Promise<void> | undefined => {
        size += bytes.length;
        return onOutput?.(bytes);
      };
      return git(
        args.filter((arg) => arg !== dropped),
        onOutput ? { ...options, onOutput: count } : options,
      );
    };
  try {
    const { lines, files } = await readAdded(repo, { wrap });
    const isSame = JSON.stringify(lines) === JSON.stringify(scenario.expected);
    const hasOnlyDeleted = scenario.expected.length > 0 || files.every(({ status }) => status === 'deleted');
    return isSame && hasOnlyDeleted && size <= (scenario.mostOutput ?? Infinity);
  } catch {
    return false;
  }
}

test.each([...diffFlags, '--'])('needs the argument %s', async (flag) => {
  await withRepo(async (repo) => {
    const scenario = scenarios[flag];
    if (!scenario) throw new Error(`no scenario for ${flag}`);
    await scenario.prepare(repo);
    expect(await isRight(repo, scenario)).toBe(true);
    expect(await isRight(repo, scenario, flag)).toBe(false);
  })();
});
