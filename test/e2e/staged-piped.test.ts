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

async function checkPiped(repo: TestRepo, input: string): Promise<{ exitCode: number; stdout: string }> {
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
