import { describe, expect, test } from 'vitest';

import { keyguard, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withFolder } from '../helpers/with-folder.ts';
import { withRepo } from '../helpers/with-repo.ts';

const line = `const key = '${sampleOf('stripe-secret-key').text}';\n`;

describe('without git on PATH', () => {
  test(
    'a folder is scanned',
    withFolder(async (folder) => {
      await folder.write('one.js', line);
      const env = { ...folder.env, PATH: folder.home };
      expect((await scanJson(folder, [], { env })).places).toEqual(['one.js:1:14']);
    }),
  );

  test(
    'a repository is not: nobody can say what it ignores',
    withRepo(async (repo) => {
      await repo.write('one.js', line);
      const { exitCode, stdout, stderr } = await keyguard(repo, ['scan'], { PATH: repo.home });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('git was not found');
    }),
  );
});

test(
  'a damaged index is no empty one',
  withRepo(async (repo) => {
    await repo.write('one.js', line);
    await repo.stage('.');
    await repo.write('.git/index', 'damaged');
    expect(await keyguard(repo, ['scan'])).toMatchObject({ exitCode: 2, stdout: '' });
  }),
);

test(
  'a bare repository is a folder like any',
  withFolder(async (folder) => {
    await folder.git('init', '--quiet', '--bare');
    await folder.write('notes.js', line);
    expect((await scanJson(folder)).places).toEqual(['notes.js:1:14']);
  }),
);

test(
  'a linked work tree is scanned like the main one, which leaves it out',
  withRepo(async (repo) => {
    await repo.write('one.js', line);
    await repo.stage('.');
    await repo.commit();
    await repo.git('worktree', 'add', '--quiet', 'linked');
    const { places, report } = await scanJson(repo);
    expect(places).toEqual(['one.js:1:14']);
    expect(report.coverage.skipped).toEqual([{ file: 'linked', reason: 'repository' }]);
    expect((await scanJson(repo, ['linked'])).places).toEqual(['linked/one.js:1:14']);
    expect((await scanJson(repo, [], { cwd: `${repo.dir}/linked` })).places).toEqual(['one.js:1:14']);
  }),
);
