import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { createGit } from '../../src/git/run.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** Puts a shell script in the place of git, to see what becomes of a git that misbehaves. */
async function withFakeGit(repo: TestRepo, script: string): Promise<ReturnType<typeof createGit>> {
  const bin = path.join(repo.home, 'bin');
  await mkdir(bin);
  await writeFile(path.join(bin, 'git'), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(bin, 'git'), 0o755);
  return createGit({ cwd: repo.dir, env: { ...repo.env, PATH: `${bin}:${repo.env['PATH']}` } });
}

test(
  'collects the whole output, however long',
  withRepo(async (repo) => {
    const content = Buffer.alloc(5_000_000, 'some line of text\n');
    await repo.write('a.txt', content);
    await repo.stage('a.txt');
    const { stdout } = await createGit(place(repo))(['cat-file', 'blob', ':a.txt']);
    expect(stdout.equals(content)).toBe(true);
  }),
);

test(
  'hands input to git',
  withRepo(async (repo) => {
    const { stdout } = await createGit(place(repo))(['hash-object', '--stdin'], {
      input: Buffer.from('hello\n'),
    });
    expect(stdout.toString()).toBe('ce013625030ba8dba906f756967f9e9ca394464a\n');
  }),
);

test(
  'lets git wait while the taker of the output is busy',
  withRepo(async (repo) => {
    await repo.write('a.txt', Buffer.alloc(1_000_000, 'x'));
    await repo.stage('a.txt');
    let isBusy = false;
    let total = 0;
    const { stdout } = await createGit(place(repo))(['cat-file', 'blob', ':a.txt'], {
      onOutput: async (bytes) => {
        expect(isBusy).toBe(false);
        isBusy = true;
        await new Promise((resolve) => setTimeout(resolve, 1));
        total += bytes.length;
        isBusy = false;
      },
    });
    expect(total).toBe(1_000_000);
    expect(stdout.length).toBe(0);
  }),
);

test.each([
  [
    'throws',
    () => {
      throw new Error('enough');
    },
  ],
  ['rejects', () => Promise.reject(new Error('enough'))],
])('ends git when the taker of the output %s', async (_, onOutput) => {
  await withRepo(async (repo) => {
    const git = await withFakeGit(repo, 'while :; do echo more; done');
    await expect(git(['log'], { onOutput })).rejects.toThrow('enough');
  })();
});

test(
  'takes a refusal as an answer when asked to',
  withRepo(async (repo) => {
    const git = createGit(place(repo));
    const args = ['config', '--get', 'no.such.key'];
    expect(await git(args, { okCodes: [0, 1] })).toMatchObject({ exitCode: 1 });
    await expect(git(args)).rejects.toMatchObject({ code: 'git-failed', details: { exitCode: 1 } });
  }),
);

test(
  'does not take noise on standard error for a failure',
  withRepo(async (repo) => {
    const env = { ...repo.env, GIT_TRACE: '1', GIT_TRACE2: '1', GIT_TRACE_SETUP: '1' };
    const { stdout, stderr } = await createGit({ cwd: repo.dir, env })(['rev-parse', '--git-dir']);
    expect(stdout.toString()).toBe('.git\n');
    expect(stderr).toContain('trace');
  }),
);

test(
  'names the complaint, not the noise before it, when git fails',
  withRepo(async (repo) => {
    const env = { ...repo.env, GIT_TRACE: '1' };
    const failing = createGit({ cwd: repo.dir, env })(['cat-file', 'blob', 'nowhere']);
    await expect(failing).rejects.toMatchObject({
      code: 'git-failed',
      details: { command: 'git cat-file', exitCode: 128, stderr: 'fatal: Not a valid object name nowhere' },
    });
  }),
);

test(
  'keeps the end of a flood on standard error, escaped and cut',
  withRepo(async (repo) => {
    const git = await withFakeGit(
      repo,
      `awk 'BEGIN { for (i = 0; i < 20000; i++) print "warning: noise" }' >&2
printf 'fatal: \\033[31m\\342\\200\\256%0300d\\n' 7 >&2; exit 128`,
    );
    const error: unknown = await git(['diff-index']).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      details: { stderr: expect.stringMatching(/^fatal: \\u001b\[31m\\u202e0+…$/u) },
    });
  }),
);

test(
  'reports a git that was killed',
  withRepo(async (repo) => {
    const git = await withFakeGit(repo, 'echo half; kill -9 $$');
    await expect(git(['diff-index'])).rejects.toMatchObject({
      code: 'git-failed',
      details: { command: 'git diff-index', signal: 'SIGKILL' },
    });
  }),
);

test(
  'reports a missing git',
  withRepo(async (repo) => {
    const git = createGit({ cwd: repo.dir, env: { ...repo.env, PATH: repo.home } });
    await expect(git(['status'])).rejects.toMatchObject({ code: 'git-missing' });
  }),
);

test(
  'reports a git that does not know an argument',
  withRepo(async (repo) => {
    const git = createGit(place(repo));
    await expect(git(['check-ignore', '--from-the-future'])).rejects.toMatchObject({
      code: 'git-too-old',
      details: { minimum: '2.31' },
    });
  }),
);

test(
  'reports a folder that is no repository, and one that does not exist',
  withRepo(async (repo) => {
    for (const cwd of [repo.home, path.join(repo.home, 'gone')]) {
      const git = createGit({ cwd, env: repo.env });
      await expect(git(['status'])).rejects.toMatchObject({ code: 'not-a-repository' });
    }
  }),
);

test(
  'reports a repository that git does not trust',
  withRepo(async (repo) => {
    const env = { ...repo.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    const git = createGit({ cwd: repo.dir, env });
    await expect(git(['status'])).rejects.toMatchObject({ code: 'unsafe-repository' });
  }),
);

function place(repo: TestRepo): { cwd: string; env: NodeJS.ProcessEnv } {
  return { cwd: repo.dir, env: repo.env };
}
