import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { expect, test } from 'vitest';

import { linkKeyguard } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';
import { secretLine } from '../matrix/manager-world.ts';
import { runFromPypi } from '../matrix/pypi-tool.ts';

const top = path.resolve(import.meta.dirname, '../..');
const programs = ['pre-commit@4.7.0', 'prek@0.5.11'];
const types = ['pre-commit', 'commit-msg', 'pre-push'];

/** What the framework clones when a configuration names this repository. */
async function makeHooksRepository(repo: TestRepo): Promise<string> {
  const folder = path.join(repo.dir, '../hooks-repository');
  await mkdir(path.join(folder, 'hooks'), { recursive: true });
  for (const file of ['.pre-commit-hooks.yaml', 'hooks/keyguard.sh'])
    await cp(path.join(top, file), path.join(folder, file));
  await repo.git('init', '--quiet', folder);
  await repo.git('-C', folder, 'add', '.');
  await repo.git('-C', folder, 'commit', '--quiet', '--message', 'hooks');
  await repo.git('-C', folder, 'tag', 'v1.0.0');
  return folder;
}

async function expectProtection(repo: TestRepo): Promise<void> {
  await repo.write('pay.js', secretLine);
  await repo.stage('pay.js');
  const { exitCode, stdout, stderr } = await repo.run('git', ['commit', '--message', 'pay']);
  expect(stdout + stderr).toContain('pay.js:1:16');
  expect(exitCode).toBe(1);
  await repo.commit('pay');
  await repo.git('init', '--quiet', '--bare', '../remote.git');
  const push = await repo.run('git', ['push', '../remote.git', 'HEAD:refs/heads/main']);
  expect(push.stdout + push.stderr).toContain('pay.js:1:16');
  expect(push.exitCode).toBe(1);
  await repo.git('reset', '--quiet', '--hard', 'HEAD~1');
  await repo.write('pay.js', 'ok;\n');
  await repo.stage('pay.js');
  const message = await repo.run('git', ['commit', '--message', secretLine]);
  expect(message.exitCode).toBe(1);
  expect((await repo.run('git', ['commit', '--message', 'ok'])).exitCode).toBe(0);
  expect((await repo.run('git', ['push', '../remote.git', 'HEAD:refs/heads/main'])).exitCode).toBe(0);
}

test.each(programs)('its hooks run from this repository, with the keyguard of the project: %s', (program) =>
  withRepo(async (repo) => {
    const hooks = ['keyguard', 'keyguard-commit-msg', 'keyguard-pre-push'].map((id) => `      - id: ${id}\n`);
    const folder = await makeHooksRepository(repo);
    await linkKeyguard(repo.dir);
    await repo.write('.gitignore', 'node_modules\n');
    await repo.write(
      '.pre-commit-config.yaml',
      `default_install_hook_types: [${types.join(', ')}]\nrepos:\n  - repo: ${folder}\n    rev: v1.0.0\n    hooks:\n${hooks.join('')}`,
    );
    await repo.stage('.');
    await repo.commit();
    expect((await runFromPypi(repo, program, ['install'])).exitCode).toBe(0);
    await expectProtection(repo);
  })(),
);

test.each(programs)('without packages of its own, a repository gets keyguard from npm: %s', (program) =>
  withRepo(async (repo) => {
    const folder = path.join(repo.dir, '../packed');
    await mkdir(folder);
    const packed = await execa(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
      { cwd: top },
    );
    const tarball = path.join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
    const hooks = [
      ['check-staged', 'pre-commit'],
      ['check-message', 'commit-msg'],
      ['check-push', 'pre-push'],
    ].map(
      ([command, stage]) =>
        `      - { id: keyguard-${stage}, name: keyguard, entry: keyguard ${command}, language: node, additional_dependencies: ['${tarball}'], stages: [${stage}], always_run: true, pass_filenames: ${stage === 'commit-msg'} }\n`,
    );
    await writeFile(
      path.join(repo.dir, '.pre-commit-config.yaml'),
      `default_install_hook_types: [${types.join(', ')}]\nrepos:\n  - repo: local\n    hooks:\n${hooks.join('')}`,
    );
    await repo.stage('.');
    await repo.commit();
    expect((await runFromPypi(repo, program, ['install'])).exitCode).toBe(0);
    await expectProtection(repo);
  })(),
);
