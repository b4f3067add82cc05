import { expect, test } from 'vitest';

import { KeyguardError } from '../../src/errors.ts';
import type { GitOptions, GitResult, RunGit } from '../../src/types.ts';
import { makeBranch } from '../helpers/make-branch.ts';
import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** A git that takes files of more than a thousand bytes, named `large…`, for more than it can compare: it dies half-way. */
function limitGit(git: RunGit): RunGit {
  return async (args, options = {}) => {
    const isExcluding = args.some((arg) => arg.startsWith(':(exclude'));
    if (args[0] === 'diff-index' && !isExcluding) return dieAtLargeFile(await git(args), options);
    const answer = await git(args, options);
    return args.some((arg) => arg.startsWith('--batch-check')) ? enlarge(answer) : answer;
  };
}

async function dieAtLargeFile(answer: GitResult, { onOutput }: GitOptions): Promise<GitResult> {
  const end = answer.stdout.indexOf('diff --git a/large');
  await onOutput?.(answer.stdout.subarray(0, end < 0 ? undefined : end));
  if (end < 0) return answer;
  const stderr = 'fatal: unable to generate diff for large';
  throw new KeyguardError('git-failed', { command: 'git diff-index', exitCode: 128, stderr });
}

function enlarge(answer: GitResult): GitResult {
  const text = answer.stdout.toString().replaceAll(/^blob (\d{4,})$/gmu, 'blob $1000000');
  return { ...answer, stdout: Buffer.from(text) };
}

const largeText = 'a line of a large file\n'.repeat(100);

async function stageLargeFiles(repo: TestRepo): Promise<void> {
  await repo.write('a.txt', 'one\n');
  await repo.write('large changed.txt', largeText);
  await repo.write('z.txt', 'one\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', 'first\none\nlast\n');
  await repo.write('large changed.txt', `${largeText}changed\n`);
  await repo.write('large new.txt', `${largeText}new`);
  await repo.write('large.bin', Buffer.alloc(2000));
  await repo.write('z.txt', 'one\ntwo\n');
  await repo.stage('.');
}

test(
  'reads everything but large files once, new large files by themselves, and names changed ones',
  withRepo(async (repo) => {
    await stageLargeFiles(repo);
    const { lines, files, coverage } = await readAdded(repo, { wrap: limitGit });
    expect(lines.filter((line) => !line.includes('a line of'))).toEqual([
      'a.txt:1:first',
      'a.txt:3:last',
      'z.txt:2:two',
      'large new.txt:101:new',
    ]);
    expect(lines).toHaveLength(104);
    expect(files).toHaveLength(5);
    expect(coverage).toMatchObject({
      files: 3,
      addedLines: 104,
      skipped: [
        { file: 'large changed.txt', reason: 'too-large' },
        { file: 'large.bin', reason: 'binary' },
      ],
    });
  }),
);

test(
  'reads a large file in the first commit',
  withRepo(async (repo) => {
    await repo.write('large.txt', largeText);
    await repo.write('a.txt', 'one\n');
    await repo.stage('.');
    const { lines, coverage } = await readAdded(repo, { wrap: limitGit });
    expect(lines).toHaveLength(101);
    expect(coverage.skipped).toEqual([]);
  }),
);

test(
  'reads a large file in a merge: all of it when the merge brought it, none of it when it is theirs',
  withRepo(async (repo) => {
    await repo.commit();
    await makeBranch(repo, 'theirs', { 'large theirs.txt': largeText });
    await repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'theirs');
    await repo.write('large new.txt', `${largeText}new\n`);
    await repo.stage('.');
    const { lines } = await readAdded(repo, { wrap: limitGit });
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(new Set(['large new.txt']));
    expect(lines).toHaveLength(101);
  }),
);

test(
  'fails when git cannot compare, and no file is too large',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('large.txt', 'small\n');
    await repo.stage('.');
    await expect(readAdded(repo, { wrap: limitGit })).rejects.toMatchObject({
      code: 'git-failed',
      details: { stderr: 'fatal: unable to generate diff for large' },
    });
  }),
);

test(
  'fails when a large file has a name that cannot be handed to git',
  withRepo(async (repo) => {
    await repo.commit();
    const blob = (await repo.run('git', ['hash-object', '-w', '--stdin'], { input: largeText })).stdout;
    const entry = Buffer.from(`100644 ${blob}\tlarge\u{e9}\0`, 'latin1');
    await repo.run('git', ['-c', 'core.quotePath=false', 'update-index', '-z', '--index-info'], {
      input: entry,
    });
    const wrap =
      (git: RunGit): RunGit =>
      (args, options) =>
        args[0] === 'diff-index'
          ? git(args).then((answer) => dieAtLargeFile(unquote(answer), options ?? {}))
          : limitGit(git)(args, options);
    await expect(readAdded(repo, { wrap })).rejects.toMatchObject({ code: 'git-failed' });
  }),
);

// git quotes the name in the patch.
function unquote(answer: GitResult): GitResult {
  const text = answer.stdout.toString('latin1').replace('diff --git "a/large', 'diff --git a/large');
  return { ...answer, stdout: Buffer.from(text, 'latin1') };
}
