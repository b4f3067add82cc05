import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { makeDiffArguments } from '../../src/git/diff-arguments.ts';
import { pipedMark } from '../../src/git/piped-diff.ts';
import { hookBundle } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const secret = `const key = '${sampleOf('github-pat-classic').text}';\n`;

async function stageSecret(repo: TestRepo): Promise<void> {
  await repo.write('a.js', 'const a = 1;\n');
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.js', `const a = 1;\n${secret}`);
  await repo.write('b.js', 'const b = 1;\n'.repeat(9000));
  await repo.stage('.');
}

/** What the hook script pipes to the bundle. */
async function readPiped(repo: TestRepo): Promise<string> {
  const { stdout } = await repo.run('git', makeDiffArguments('HEAD'), { stripFinalNewline: false });
  return `${stdout}${pipedMark}  0`;
}

async function checkPiped(
  repo: TestRepo,
  input: string | Readable,
): Promise<{ exitCode: number; stdout: string }> {
  return repo.run(process.execPath, [hookBundle, 'check-staged', 'diff-on-stdin'], { input });
}

test(
  'reads the diff that the hook script has begun, and starts no git of its own',
  withRepo(async (repo) => {
    await stageSecret(repo);
    const input = await readPiped(repo);
    await repo.git('reset', '--quiet', '--hard');
    const { exitCode, stdout } = await checkPiped(repo, input);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[0]).toContain('a.js:2');
  }),
);

test.each([
  ['nothing', () => ''],
  ['a diff that ends early', (piped: string) => piped.slice(0, 2000)],
  ['a diff without its end', (piped: string) => piped.slice(0, piped.lastIndexOf('const b'))],
  ['a diff of a git that failed', (piped: string) => piped.replace(/ {2}0$/u, '128')],
  [
    'a diff of a hook script with other flags',
    (piped: string) => piped.replace(pipedMark, 'keyguard-diff 00000000 '),
  ],
  ['a diff that lacks lines', (piped: string) => piped.replace('+const b = 1;\n', '')],
  ['something else', () => `usage: git\n${pipedMark}  0`],
])('asks git itself when the hook script hands over %s', async (_, damage) => {
  await withRepo(async (repo) => {
    await stageSecret(repo);
    const piped = await readPiped(repo);
    const good = await checkPiped(repo, piped);
    const { exitCode, stdout } = await checkPiped(repo, damage(piped));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: good.stdout });
  })();
});

test(
  'asks git itself before the first commit',
  withRepo(async (repo) => {
    await repo.write('a.js', secret);
    await repo.stage('.');
    const { exitCode, stdout } = await checkPiped(repo, `${pipedMark}128`);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[0]).toContain('a.js:1');
  }),
);

/** More than is ever read ahead, with a secret in its first and in its last lines. */
async function stageMegabytes(repo: TestRepo): Promise<void> {
  await repo.write('a.js', 'const a = 1;\n');
  await repo.stage('.');
  await repo.commit();
  for (const name of ['a.js', 'b.js', 'c.js'])
    await repo.write(name, `${secret}${'const token = get(1); // one\n'.repeat(60_000)}${secret}`);
  await repo.stage('.');
}

test.each([
  ['at once', (piped: string) => piped],
  ['in pieces of odd sizes', (piped: string) => Readable.from(cut(piped, [1, 70_001, 25, 300_000]))],
  ['with a long pause', (piped: string) => Readable.from(pause(piped, 100_000))],
  ['up to the middle of the mark, and then the rest', (piped: string) => Readable.from(pause(piped, -9))],
])('reads a diff of megabytes that comes %s', async (_, give) => {
  await withRepo(async (repo) => {
    await stageMegabytes(repo);
    const piped = await readPiped(repo);
    await repo.git('reset', '--quiet', '--hard');
    const { exitCode, stdout } = await checkPiped(repo, give(piped));
    expect(exitCode).toBe(1);
    for (const place of ['a.js:1', 'a.js:60002', 'b.js:1', 'b.js:60002', 'c.js:1', 'c.js:60002'])
      expect(stdout).toContain(place);
  })();
});

test(
  'asks git itself when a diff of megabytes ends early',
  withRepo(async (repo) => {
    await stageMegabytes(repo);
    const piped = await readPiped(repo);
    const { exitCode, stdout } = await checkPiped(repo, piped.slice(0, -200_000));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('c.js:60002');
  }),
);

function* cut(text: string, sizes: readonly number[]): Generator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function* pause(text: string, at: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  yield bytes.subarray(0, at);
  await setTimeout(300);
  yield bytes.subarray(at);
}
