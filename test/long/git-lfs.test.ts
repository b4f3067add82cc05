import path from 'node:path';

import { expect, test } from 'vitest';

import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

/** A repository whose `*.bin` are large files, with a remote that takes these too. */
async function setUp(repo: TestRepo): Promise<void> {
  await repo.write('.gitignore', 'node_modules\n');
  await linkKeyguard(repo.dir);
  await repo.git('init', '--quiet', '--bare', '../remote.git');
  await repo.git('remote', 'add', 'origin', `file://${path.join(repo.dir, '../remote.git')}`);
  await repo.git('lfs', 'install', '--local');
  await repo.git('lfs', 'track', '*.bin');
}

async function push(repo: TestRepo, content: string): Promise<number> {
  await repo.write('large.bin', content);
  await repo.stage('.');
  await repo.commit();
  const { exitCode, stderr } = await repo.run('git', ['push', '--quiet', 'origin', 'HEAD'], {
    env: { ...repo.env, KEYGUARD_SKIP: 'pre-push' },
  });
  if (exitCode !== 0) throw new Error(stderr);
  const { stdout } = await repo.run('find', ['../remote.git/lfs/objects', '-type', 'f']);
  return stdout.split('\n').filter((line) => line !== '').length;
}

test(
  'large files are uploaded when keyguard stands before the hook of Git LFS',
  withRepo(async (repo) => {
    await setUp(repo);
    expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0 });
    expect(await push(repo, 'one\n'.repeat(1000))).toBe(1);
    await repo.git('lfs', 'update', '--force');
    expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0 });
    expect(await push(repo, 'two\n'.repeat(1000))).toBe(2);
    await runLinked(repo, ['uninstall']);
    expect(await push(repo, 'three\n'.repeat(1000))).toBe(3);
    expect(await repo.read('.git/hooks/pre-push')).toContain('git lfs pre-push "$@"');
  }),
);

test(
  'large files are uploaded from a committed hook that calls Git LFS below the lines of keyguard',
  withRepo(async (repo) => {
    await repo.git('config', 'core.hooksPath', '.githooks');
    await repo.write('.githooks/README', '');
    await repo.stage('.githooks');
    await setUp(repo);
    await runLinked(repo, ['install']);
    expect(await repo.read('.githooks/pre-push')).toMatch(/# keyguard begin[^]*git lfs pre-push "\$@"\n$/u);
    expect(await push(repo, 'one\n'.repeat(1000))).toBe(1);
  }),
);
