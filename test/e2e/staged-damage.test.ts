import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { KeyguardError } from '../../src/errors.ts';
import type { RunGit } from '../../src/types.ts';
import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

async function stageChange(repo: TestRepo): Promise<void> {
  await repo.write('a.txt', 'one\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', 'one\ntwo\n');
  await repo.write('b.txt', 'three\nfour\n');
  await repo.stage('.');
  await repo.run('rm', ['a.txt', 'b.txt']);
}

async function findObject(repo: TestRepo, revision: string): Promise<string> {
  const id = (await repo.git('rev-parse', revision)).trim();
  return path.join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2));
}

test.each([['HEAD:a.txt'], [':a.txt'], [':b.txt'], ['HEAD'], ['HEAD^{tree}']])(
  'fails when the object %s is missing, and when it is damaged',
  async (revision) => {
    await withRepo(async (repo) => {
      await stageChange(repo);
      const file = await findObject(repo, revision);
      await repo.run('rm', ['-f', file]);
      await expect(readAdded(repo)).rejects.toMatchObject({
        code: 'git-failed',
        details: {
          command: 'git diff-index',
          exitCode: 128,
          stderr: expect.stringMatching(/^(?:fatal|error): /u),
        },
      });
      await writeFile(file, 'not an object');
      await expect(readAdded(repo)).rejects.toMatchObject({ code: 'git-failed' });
    })();
  },
);

test(
  'fails when the index is damaged, cut off or of an unknown kind',
  withRepo(async (repo) => {
    await stageChange(repo);
    const file = path.join(repo.dir, '.git/index');
    const good = await readFile(file);
    const bad = [
      Buffer.from('garbage'),
      good.subarray(0, 20),
      Buffer.concat([Buffer.from('DIRC\0\0\0\u{9}'), good.subarray(8)]),
    ];
    for (const bytes of bad) {
      await writeFile(file, bytes);
      await expect(readAdded(repo)).rejects.toMatchObject({
        code: 'git-failed',
        details: { command: 'git diff-index' },
      });
    }
  }),
);

test(
  'fails when an object of a file in another encoding is missing',
  withRepo(async (repo) => {
    await repo.write('u.txt', Buffer.from('\u{FEFF}one\n', 'utf16le'));
    await repo.stage('.');
    await repo.commit();
    await repo.write('u.txt', Buffer.from('\u{FEFF}one\ntwo\n', 'utf16le'));
    await repo.stage('.');
    const file = await findObject(repo, 'HEAD:u.txt');
    const wrap =
      (git: RunGit): RunGit =>
      async (args, options) => {
        if (args[0] === 'cat-file') await repo.run('rm', ['-f', file]);
        return git(args, options);
      };
    await expect(readAdded(repo, { wrap })).rejects.toMatchObject({
      code: 'git-output-damaged',
      details: { command: 'git cat-file', reason: expect.stringMatching(/^[\da-f]{40} missing$/u) },
    });
  }),
);

test(
  'fails when git ends half-way, wherever that is, whatever its exit code',
  withRepo(async (repo) => {
    await stageChange(repo);
    const answer = await readAnswer(repo);
    for (let length = 1; length < answer.length; length++)
      await expect(
        readAdded(repo, { wrap: () => print(answer.subarray(0, length)) }),
        String(length),
      ).rejects.toMatchObject({ code: 'git-output-damaged', details: { command: 'git diff-index' } });
    expect((await readAdded(repo, { wrap: () => print(answer) })).lines).toHaveLength(3);
  }),
);

async function readAnswer(repo: TestRepo): Promise<Buffer> {
  let answer: Buffer = Buffer.alloc(0);
  const wrap =
    (git: RunGit): RunGit =>
    async (args, options) => {
      answer = (await git(args)).stdout;
      return print(answer)(args, options);
    };
  await readAdded(repo, { wrap });
  return answer;
}

/** A git that prints this and ends as if all were well. */
function print(bytes: Buffer): RunGit {
  return async (_, options = {}) => {
    await options.onOutput?.(bytes);
    return { exitCode: 0, stdout: Buffer.alloc(0), stderr: '' };
  };
}

test(
  'fails when git is killed after all of its output',
  withRepo(async (repo) => {
    await stageChange(repo);
    const wrap =
      (git: RunGit): RunGit =>
      async (args, options) => {
        await git(args, options);
        throw new KeyguardError('git-failed', { command: 'git diff-index', signal: 'SIGKILL' });
      };
    await expect(readAdded(repo, { wrap })).rejects.toMatchObject({ details: { signal: 'SIGKILL' } });
  }),
);

test(
  'fails when a merge left something else than commits',
  withRepo(async (repo) => {
    await stageChange(repo);
    await repo.write('.git/MERGE_HEAD', 'nonsense\n');
    await expect(readAdded(repo)).rejects.toMatchObject({ code: 'git-output-damaged' });
    await repo.write('.git/MERGE_HEAD', `${'1'.repeat(40)}\n`);
    await expect(readAdded(repo)).rejects.toMatchObject({ code: 'git-failed' });
  }),
);

test(
  'fails outside a repository',
  withRepo(async (repo) => {
    await expect(readAdded(repo, { cwd: repo.home })).rejects.toMatchObject({ code: 'not-a-repository' });
    await expect(readAdded(repo, { env: { GIT_DIR: 'nowhere' } })).rejects.toMatchObject({
      code: 'not-a-repository',
    });
  }),
);
