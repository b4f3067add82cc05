import path from 'node:path';

import { expect, test } from 'vitest';

import { findInHead } from '../../src/git/in-head.ts';
import { createGit } from '../../src/git/run.ts';
import type { RunGit } from '../../src/types.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

function openGit(repo: TestRepo, env: NodeJS.ProcessEnv = {}, cwd = repo.dir): RunGit {
  return createGit({ cwd, env: { ...repo.env, ...env } });
}

async function commitValues(repo: TestRepo): Promise<void> {
  await repo.write('a.txt', 'key = "value one"\nother = "value two", "é [a-z]* \\d+"\n');
  await repo.write('sub/b.bin', Buffer.from('\0\0binary value\0'));
  await repo.write('key.pem', 'first\nthe longest line of all\nlast\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('staged.txt', 'staged value\n');
  await repo.stage('.');
}

const values = [
  'value one',
  'value two',
  'é [a-z]* \\d+',
  'binary value',
  'first\r\nthe longest line of all\nlast',
  'staged value',
  'no such value',
  'VALUE ONE',
  '--no-index',
  '',
  '\n',
  '\0',
];
const held = values.slice(0, 5);

test(
  'finds the values that HEAD holds, in all of it',
  withRepo(async (repo) => {
    await commitValues(repo);
    expect([...(await findInHead(openGit(repo), values))]).toEqual(held);
    const fromBelow = openGit(repo, {}, path.join(repo.dir, 'sub'));
    expect([...(await findInHead(fromBelow, values))]).toEqual(held);
  }),
);

test(
  'finds a value that is part of another one',
  withRepo(async (repo) => {
    await commitValues(repo);
    const found = await findInHead(openGit(repo), ['value', 'value one', 'lue on']);
    expect([...found]).toEqual(['value', 'value one', 'lue on']);
  }),
);

test(
  'finds nothing before the first commit',
  withRepo(async (repo) => {
    expect((await findInHead(openGit(repo), values)).size).toBe(0);
  }),
);

test(
  'never hands a value to git as an argument, and starts nothing without values',
  withRepo(async (repo) => {
    await commitValues(repo);
    const calls: (readonly string[])[] = [];
    const git: RunGit = (args, options) => {
      calls.push(args);
      return openGit(repo)(args, options);
    };
    await findInHead(git, ['', '\0']);
    expect(calls).toEqual([]);
    await findInHead(git, values);
    expect(calls).toHaveLength(1);
    expect(calls.flat().filter((arg) => values.includes(arg))).toEqual([]);
  }),
);

test.each([
  ['grep.lineNumber', 'true'],
  ['grep.column', 'true'],
  ['grep.fullName', 'true'],
  ['grep.patternType', 'perl'],
  ['grep.extendedRegexp', 'true'],
  ['grep.fallbackToNoIndex', 'true'],
  ['grep.threads', '4'],
  ['color.ui', 'always'],
  ['color.grep', 'always'],
  ['submodule.recurse', 'true'],
  ['core.attributesFile', '~/attributes'],
])('finds the same whatever the user has set: %s=%s', async (key, value) => {
  await withRepo(async (repo) => {
    await commitValues(repo);
    await repo.write('../home/attributes', '* -text -diff binary\n');
    const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: value };
    expect([...(await findInHead(openGit(repo, env), values))]).toEqual(held);
  })();
});

test(
  'finds what a partial clone has, and fetches nothing',
  withRepo(async (repo) => {
    await commitValues(repo);
    await repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = path.join(repo.home, 'clone');
    await repo.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${repo.dir}`, clone);
    expect((await findInHead(openGit(repo, {}, clone), values)).size).toBe(0);
  }),
);

test(
  'fails when an object of HEAD is damaged',
  withRepo(async (repo) => {
    await commitValues(repo);
    const tree = (await repo.git('rev-parse', 'HEAD^{tree}')).trim();
    await repo.run('rm', ['-f', `.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`]);
    await expect(findInHead(openGit(repo), values)).rejects.toMatchObject({ code: 'git-failed' });
  }),
);
