import { rm } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readFolder } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, openRepo, withRepo } from '../helpers/with-repo.ts';

const secretLine = `const token = '${sampleOf('github-pat-classic').text}';\n`;
const hooks = ['commit-msg', 'pre-commit', 'pre-push'];

/** Makes a project with keyguard in a folder of the repository. */
async function addProject(repo: TestRepo, folder: string): Promise<string> {
  await repo.write(`${folder}/package.json`, '{ "devDependencies": { "keyguard": "1.0.0" } }\n');
  await repo.write(`${folder}/.gitignore`, 'node_modules\n');
  await linkKeyguard(path.join(repo.dir, folder));
  return path.join(repo.dir, folder);
}

async function commitSecret(repo: TestRepo): Promise<{ readonly exitCode: number; readonly stderr: string }> {
  await repo.write('pay.js', secretLine);
  await repo.stage('pay.js');
  return repo.run('git', ['commit', '--quiet', '--message', 'try']);
}

const found = { exitCode: 1, stderr: expect.stringContaining('pay.js:1:16') };

test(
  'projects side by side share the hooks, which run on as long as one of them has keyguard',
  withRepo(async (repo) => {
    const folders = [];
    for (const name of ['web', 'api']) folders.push(await addProject(repo, name));
    for (const cwd of folders)
      expect(await runLinked(repo, ['init'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(await repo.read('api/package.json')).toContain('keyguard install');
    expect(await commitSecret(repo)).toMatchObject(found);
    await rm(path.join(repo.dir, 'web'), { recursive: true });
    expect(await commitSecret(repo)).toMatchObject(found);
    await rm(path.join(repo.dir, 'api/node_modules'), { recursive: true });
    const stderr = expect.stringMatching(
      /keyguard is not in node_modules[^]*npm install \(in the folder (?:web|api)\)/u,
    );
    expect(await commitSecret(repo)).toMatchObject({ exitCode: 1, stderr });
  }),
);

test(
  'projects that install at the same time are all remembered',
  withRepo(async (repo) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const name of names) await addProject(repo, `packages/${name}`);
    const env = { npm_lifecycle_event: 'prepare' };
    const cwds = names.map((name) => path.join(repo.dir, 'packages', name));
    const runs = await Promise.all(cwds.map((cwd) => runLinked(repo, ['install'], { cwd, env })));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
    const folder = await readFolder(path.join(repo.dir, '.git/hooks'));
    expect(Object.keys(folder)).toEqual(hooks);
    expect(folder['pre-push']).toContain(names.map((name) => `'packages/${name}'`).join(' '));
    for (const name of names.slice(0, 5))
      await rm(path.join(repo.dir, 'packages', name), { recursive: true });
    expect(await commitSecret(repo)).toMatchObject(found);
  }),
);

test(
  "a submodule's project has hooks of its own, and those around it stay as they are",
  withRepo(async (repo) => {
    await repo.commit();
    await repo.git('clone', '--quiet', '.', '../library');
    await repo.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      '../library',
      'library',
    );
    await repo.commit('add');
    const library = openRepo(await addProject(repo, 'library'), repo.home);
    expect(await runLinked(library, ['init'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(Object.keys(await readFolder(path.join(repo.dir, '.git/hooks')))).toEqual([]);
    expect(await commitSecret(library)).toMatchObject(found);
    expect(await commitSecret(repo)).toMatchObject({ exitCode: 0 });
  }),
);
