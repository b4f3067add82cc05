import { symlink } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const secret = `const token = '${sampleOf('github-pat-classic').text}';\n`;

interface Project extends TestRepo {
  readonly tryCommit: (...args: string[]) => Promise<{ readonly isDone: boolean; readonly said: string }>;
}

/** A project with the real husky 9 and lint-staged, whose pre-commit hook runs lint-staged with this configuration. */
function withLintStaged(config: string, story: (project: Project) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await repo.write('.gitignore', 'node_modules\n');
    await repo.write('package.json', '{ "name": "shop", "scripts": { "prepare": "husky" } }\n');
    await repo.write('.lintstagedrc.mjs', config);
    await repo.write('.husky/pre-commit', 'lint-staged\n');
    await repo.write('a.js', 'first;\nsecond;\nthird;\n');
    await linkKeyguard(repo.dir);
    const bin = path.join(repo.dir, 'node_modules/.bin');
    await repo.run('mkdir', [bin]);
    for (const [name, file] of [
      ['keyguard', 'dist/cli.js'],
      ['husky', 'bin.js'],
      ['lint-staged', 'bin/lint-staged.js'],
    ] as const) {
      if (name !== 'keyguard')
        await symlink(path.join(modules, name), path.join(repo.dir, 'node_modules', name));
      await symlink(path.join('..', name, file), path.join(bin, name));
    }
    await repo.run('npm', ['run', 'prepare']);
    await repo.stage('.');
    await repo.commit();
    await story({
      ...repo,
      tryCommit: async (...args) => {
        const ended = await repo.run('git', ['commit', '--quiet', '-m', 'try', ...args]);
        return { isDone: ended.exitCode === 0, said: ended.stdout + ended.stderr };
      },
    });
  });
}

const asTask = `export default { '*': () => 'keyguard check-staged' };\n`;

describe('keyguard as a task of lint-staged', () => {
  test(
    'blocks a secret that is staged, and lets a clean commit through',
    withLintStaged(asTask, async ({ write, stage, tryCommit, git }) => {
      await write('b.js', secret);
      await stage('b.js');
      expect(await tryCommit()).toMatchObject({ isDone: false, said: expect.stringContaining('b.js:1:16') });
      expect(await git('show', ':b.js')).toBe(secret.trim());
      await write('b.js', 'clean;\n');
      await stage('b.js');
      expect(await tryCommit()).toMatchObject({ isDone: true });
    }),
  );

  test(
    'looks at the part of a file that is staged, and leaves the rest as it was',
    withLintStaged(asTask, async ({ write, read, stage, tryCommit, git }) => {
      await write('a.js', 'first;\nsecond;\nthird;\nfourth;\n');
      await stage('a.js');
      const unstaged = `${secret}first;\nsecond;\nthird;\nfourth;\n`;
      await write('a.js', unstaged);
      expect(await tryCommit()).toMatchObject({ isDone: true });
      expect(await read('a.js')).toBe(unstaged);
      await stage('a.js');
      await write('a.js', 'first;\n');
      expect(await tryCommit()).toMatchObject({ isDone: false, said: expect.stringContaining('a.js:1:16') });
      expect(await read('a.js')).toBe('first;\n');
      expect(await git('show', ':a.js')).toBe(unstaged.trim());
    }),
  );

  test(
    'sees what stands in a file whose name a shell would take apart, once for all files',
    withLintStaged(asTask, async ({ write, stage, tryCommit }) => {
      await write("it's $(here) a.js", 'a;\n');
      await write('b c.js', secret);
      await stage('.');
      const { isDone, said } = await tryCommit();
      expect(isDone).toBe(false);
      expect(said.match(/commit blocked/gu)).toHaveLength(1);
      expect(said).toContain('b c.js:1:16');
    }),
  );
});

/** Stands for a formatter: what it writes is staged by lint-staged when all tasks are done. */
const writer = (code: string): string =>
  `export default { '*.js': () => ['node -e "require(\\'fs\\').cpSync(\\'${code}\\', \\'a.js\\')"'] };\n`;

describe('keyguard and lint-staged in one hook of husky', () => {
  test(
    'run one after the other, so that what lint-staged stages is checked',
    withLintStaged(writer('formatted'), async (project) => {
      const { write, stage, tryCommit, git } = project;
      expect(await runLinked(project, ['install'])).toMatchObject({ exitCode: 0 });
      await write('a.js', 'first ;\n');
      await stage('a.js');
      await write('formatted', secret);
      expect(await tryCommit()).toMatchObject({ isDone: false, said: expect.stringContaining('a.js:1:16') });
      await write('formatted', 'first;\n');
      await write('a.js', 'first ;;\n');
      await stage('a.js');
      expect(await tryCommit()).toMatchObject({ isDone: true });
      expect(await git('show', 'HEAD:a.js')).toBe('first;');
    }),
  );

  test(
    'and a refusal of lint-staged ends it there',
    withLintStaged(`export default { '*': () => 'false' };\n`, async (project) => {
      await runLinked(project, ['install']);
      await project.write('a.js', secret);
      await project.stage('a.js');
      expect(await project.tryCommit()).toMatchObject({
        isDone: false,
        said: expect.not.stringContaining('a.js:1:16'),
      });
    }),
  );

  test(
    'look at what is staged alone, with changes besides that are not',
    withLintStaged(`export default { '*.js': 'true' };\n`, async (project) => {
      const { write, read, stage, tryCommit } = project;
      await runLinked(project, ['install']);
      await write('a.js', 'first;\nsecond;\n');
      await stage('a.js');
      await write('a.js', `first;\nsecond;\n${secret}`);
      expect(await tryCommit()).toMatchObject({ isDone: true });
      expect(await read('a.js')).toBe(`first;\nsecond;\n${secret}`);
      expect(await tryCommit('--all')).toMatchObject({
        isDone: false,
        said: expect.stringContaining('a.js:3:16'),
      });
    }),
  );

  test(
    'are set up by init: husky runs first in prepare, and keyguard finds its hooks',
    withLintStaged(asTask, async (project) => {
      const { read, run, git } = project;
      expect(await runLinked(project, ['init'])).toMatchObject({ exitCode: 0 });
      const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
      expect(scripts).toEqual({ prepare: 'husky && (keyguard install || exit 0)' });
      await project.stage('.');
      await project.commit();
      await git('config', '--unset', 'core.hooksPath');
      expect(await run('npm', ['run', 'prepare'])).toMatchObject({ exitCode: 0 });
      expect(await git('status', '--short')).toBe('');
      expect(await run('ls', ['.git/hooks'])).toMatchObject({
        stdout: expect.not.stringMatching(/pre-commit$/mu),
      });
    }),
  );
});
