import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { beforeAll, expect, test } from 'vitest';

import { createResponse } from '../../src/advice/response/create-response.ts';
import { findRuleDetails } from '../../src/rules/details.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const folder = path.join(tmpdir(), 'keyguard-git-filter-repo');

beforeAll(async () => {
  await execa('python3', ['-m', 'pip', 'install', '-q', '--target', folder, '--upgrade', 'git-filter-repo']);
}, 300_000);

/** The commands of the history's part, as they are pasted one after another into one shell. */
function commandsFor(id: string, file?: string): string {
  const response = createResponse(findRuleDetails(id), { reach: 'remote', file });
  return response
    .flatMap(({ measures }) => measures)
    .filter(({ action }) => ['clean-copy', 'clean', 'force-push'].includes(action))
    .flatMap(({ lines = [] }) => lines)
    .join('\n');
}

async function paste(repo: TestRepo, commands: string, input: string): Promise<void> {
  const env = {
    ...repo.env,
    PATH: `${path.join(folder, 'bin')}:${repo.env['PATH'] ?? ''}`,
    PYTHONPATH: folder,
    TMPDIR: repo.home,
  };
  const { exitCode, stderr } = await repo.run('bash', ['-e', '-c', commands], { env, input });
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
}

async function pushTwoCommits(repo: TestRepo, file: string, text: string): Promise<void> {
  const remote = path.join(repo.home, 'remote.git');
  await repo.git('init', '--quiet', '--bare', remote);
  await repo.git('remote', 'add', 'origin', remote);
  await repo.write(file, text);
  await repo.stage(file);
  await repo.commit('with');
  await repo.write(file, 'gone\n');
  await repo.stage(file);
  await repo.commit('without');
  await repo.git('tag', 'v1', 'main~1');
  await repo.git('push', '--quiet', 'origin', 'main', 'v1');
}

const readRemote = (repo: TestRepo): Promise<string> =>
  repo.git('--git-dir', path.join(repo.home, 'remote.git'), 'log', '-p', '--all', '--format=%s');

test(
  'the value is gone from every commit, branch and tag of the remote, and no file with it is left behind',
  withRepo(async (repo) => {
    const value = ['swordfish', '==>', '\\d+&/x'].join('');
    await pushTwoCommits(repo, 'a.js', `const key = '${value}';\n`);
    await paste(repo, commandsFor('stripe-secret-key'), `${value}\n`);
    const history = await readRemote(repo);
    expect(history).not.toContain('swordfish');
    expect(history).toContain('***REMOVED***');
    const { stdout } = await repo.run('grep', ['-rl', 'swordfish', '--exclude-dir=.git', repo.home]);
    expect(stdout).toBe('');
  }),
);

test(
  'the file is gone from every commit of the remote',
  withRepo(async (repo) => {
    await pushTwoCommits(repo, "keys/it's.key", 'swordfish\n');
    await paste(repo, commandsFor('ssh-key-file', "keys/it's.key"), '');
    expect(await readRemote(repo)).not.toContain('swordfish');
  }),
);
