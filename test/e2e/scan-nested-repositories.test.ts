import path from 'node:path';

import { expect, test } from 'vitest';

import { keyguard, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const line = `const key = '${sampleOf('stripe-secret-key').text}';\n`;

/** Makes a submodule `lib`, and a repository `inner` that is none; each ignores its own `dist`. */
async function nest(repo: TestRepo): Promise<void> {
  const source = path.join(repo.home, 'source');
  await repo.git('init', '--quiet', '--initial-branch=main', source);
  await repo.git('-C', source, 'commit', '--quiet', '--allow-empty', '-m', 'first');
  await repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', source, 'lib');
  await repo.git('init', '--quiet', 'inner');
  for (const folder of ['lib', 'inner']) {
    await repo.write(`${folder}/.gitignore`, 'dist\n');
    await repo.write(`${folder}/dist/built.js`, line);
    await repo.write(`${folder}/src/one.js`, line);
  }
}

test(
  'leaves submodules and other repositories out, and names them',
  withRepo(async (repo) => {
    await nest(repo);
    await repo.write('own.js', line);
    const { places, report } = await scanJson(repo);
    expect(places).toEqual(['own.js:1:14']);
    expect(report.coverage.skipped).toEqual([
      { file: 'inner', reason: 'repository' },
      { file: 'lib', reason: 'repository' },
    ]);
    const { stdout } = await keyguard(repo, ['scan', '--lang', 'en']);
    expect(stdout.replaceAll('\n', ' ')).toContain(
      'inner (a repository of its own), lib (a repository of its own)',
    );
  }),
);

test(
  'scans them when they are named, by their own rules of what is ignored',
  withRepo(async (repo) => {
    await nest(repo);
    const { places, report } = await scanJson(repo, ['lib', 'inner/src']);
    expect(places).toEqual(['inner/src/one.js:1:14', 'lib/src/one.js:1:14']);
    expect(report.coverage.skipped).toEqual([]);
    // git of this repository knows nothing of those files, and refuses to be asked.
    for (const { advice } of report.findings)
      expect(advice.steps.map(({ action }) => action)).not.toContain('stage-again');
    expect((await scanJson(repo, ['lib/dist/built.js'])).places).toEqual(['lib/dist/built.js:1:14']);
  }),
);

test(
  'scans a repository elsewhere by its own .gitignore, also while variables speak of this one',
  withRepo(async (repo) => {
    const other = path.join(repo.home, 'other');
    await repo.git('init', '--quiet', other);
    await repo.write('../home/other/.gitignore', 'dist\n');
    await repo.write('../home/other/dist/built.js', line);
    await repo.write('../home/other/one.js', line);
    await repo.write('own.js', line);
    const env = { ...repo.env, GIT_DIR: path.join(repo.dir, '.git'), GIT_WORK_TREE: repo.dir };
    for (const options of [{}, { env }])
      expect((await scanJson(repo, [other], options)).places).toEqual([`${other}/one.js:1:14`]);
    expect((await scanJson(repo, [], { env, cwd: repo.home })).places).toEqual(['own.js:1:14']);
  }),
);

test(
  'asks git a few times, however many files are named',
  withRepo(async (repo) => {
    await nest(repo);
    const names = Array.from(
      { length: 40 },
      (_, index) => `${['lib', 'inner', 'own'][index % 3]}/${index}.js`,
    );
    for (const name of names) await repo.write(name, line);
    const log = `${repo.home}/trace`;
    const env = { ...repo.env, GIT_TRACE: log };
    expect((await scanJson(repo, names, { env })).places).toHaveLength(names.length);
    const started = (await repo.read('../home/trace')).match(/trace: built-in: git /gu) ?? [];
    expect(started.length).toBeLessThan(15);
  }),
);

test(
  'starts no program that a repository names',
  withRepo(async (repo) => {
    await repo.write('own.js', line);
    await repo.git('config', 'core.fsmonitor', 'touch started; false');
    expect((await scanJson(repo)).places).toEqual(['own.js:1:14']);
    await expect(repo.read('started')).rejects.toThrow('ENOENT');
  }),
);
