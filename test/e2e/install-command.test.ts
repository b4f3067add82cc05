import { chmod, lstat, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { readFolder, writeHook } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const secret = sampleOf('github-pat-classic').text;

function withLinked(story: (repo: TestRepo) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await repo.write('.gitignore', 'node_modules\n');
    await linkKeyguard(repo.dir);
    await story(repo);
  });
}

/** Commits `a.js`. */
async function commit(repo: TestRepo, content: string, env: NodeJS.ProcessEnv = {}) {
  const file = 'a.js';
  await repo.write(file, content);
  await repo.stage(file);
  return repo.run('git', ['commit', '--quiet', '-m', 'x'], { env: { ...repo.env, ...env } });
}

describe('the installed hook', () => {
  test(
    'blocks a commit with a secret and lets a clean one through, from the first commit on',
    withLinked(async (repo) => {
      expect(await runLinked(repo, ['install'])).toEqual({
        exitCode: 0,
        stdout: 'Hook installed: .git/hooks/pre-commit, commit-msg, pre-push',
        stderr: '',
      });
      const blocked = await commit(repo, `const token = '${secret}';\n`);
      expect(blocked.exitCode).toBe(1);
      expect(blocked.stderr.split('\n')[0]).toContain('a.js:1:16');
      expect(blocked.stdout + blocked.stderr).not.toContain(secret);
      await repo.git('rm', '--quiet', '--cached', 'a.js');
      expect(await commit(repo, 'const token = process.env.TOKEN;\n')).toEqual({
        exitCode: 0,
        stdout: '',
        stderr: '',
      });
    }),
  );

  test(
    'checks what a hook from before stages',
    withLinked(async (repo) => {
      const old = `#!/bin/sh\necho "const token = '$SECRET';" > made.js\ngit add made.js\n`;
      await writeHook(path.join(repo.dir, '.git/hooks/pre-commit'), old);
      await runLinked(repo, ['install']);
      const { exitCode, stderr } = await commit(repo, 'a;\n', { SECRET: secret });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('made.js:1:');
    }),
  );

  test(
    'works in a linked work tree and from a package below the top',
    withRepo(async (repo) => {
      await repo.write('.gitignore', 'node_modules\n');
      await repo.write('web/package.json', '{}');
      await repo.stage('.');
      await repo.commit();
      await linkKeyguard(path.join(repo.dir, 'web'));
      const web = path.join(repo.dir, 'web');
      expect((await runLinked(repo, ['install'], { cwd: web })).stdout).toBe(
        `Hook installed: ${repo.dir}/.git/hooks/pre-commit, commit-msg, pre-push`,
      );
      await repo.git('worktree', 'add', '--quiet', '../linked');
      const linked = { ...repo, dir: path.join(repo.dir, '../linked') };
      await repo.run('sh', ['-c', `echo "const token = '$SECRET';" > b.js; git add b.js`], {
        cwd: linked.dir,
        env: { ...repo.env, SECRET: secret },
      });
      const blocked = await repo.run('git', ['commit', '-qm', 'x'], { cwd: linked.dir });
      expect(blocked.exitCode).toBe(1);
      expect(blocked.stderr).toContain('b.js:1:');
    }),
  );

  test(
    'says that git is missing when it is, and skips even then',
    withLinked(async (repo) => {
      await runLinked(repo, ['install']);
      await repo.commit();
      const hook = path.join(repo.dir, '.git/hooks/pre-commit');
      const PATH = path.join(repo.home, 'no-git');
      await mkdir(PATH);
      const without = (env: NodeJS.ProcessEnv) =>
        repo.run('/bin/sh', [hook], { env: { ...repo.env, PATH, ...env } });
      const { exitCode, stderr } = await without({});
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^keyguard: .*git was not found on PATH/u);
      expect(await without({ KEYGUARD_SKIP: '1' })).toMatchObject({ exitCode: 0 });
    }),
  );
});

describe('installing', () => {
  test(
    'six times at once leaves one hook, which runs the one from before once',
    withLinked(async (repo) => {
      const hooks = path.join(repo.dir, '.git/hooks');
      await writeHook(path.join(hooks, 'pre-commit'), '#!/bin/sh\necho old\n');
      const runs = await Promise.all(Array.from({ length: 6 }, () => runLinked(repo, ['install'])));
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(runs.filter(({ stdout }) => stdout.startsWith('Hook installed'))).toHaveLength(1);
      expect(Object.keys(await readFolder(hooks))).toEqual([
        'commit-msg',
        'pre-commit',
        'pre-commit.keyguard-prev',
        'pre-push',
      ]);
      expect(await readFolder(hooks)).toMatchObject({
        'pre-commit.keyguard-prev': '755 #!/bin/sh\necho old\n',
      });
      expect((await commit(repo, 'a;\n')).stderr).toBe('old');
      expect(await readFolder(path.join(repo.dir, '.git'))).not.toHaveProperty('keyguard.lock');
    }),
  );

  test(
    'six times at once with uninstalling ends in one of the two states',
    withLinked(async (repo) => {
      const hooks = path.join(repo.dir, '.git/hooks');
      await writeHook(path.join(hooks, 'pre-commit'), '#!/bin/sh\necho old\n');
      const commands = ['install', 'uninstall', 'install', 'uninstall', 'install', 'uninstall'];
      const runs = await Promise.all(commands.map((command) => runLinked(repo, [command])));
      expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0]);
      await runLinked(repo, ['uninstall']);
      expect(await readFolder(hooks)).toEqual({ 'pre-commit': '755 #!/bin/sh\necho old\n' });
    }),
  );

  test(
    'again writes nothing',
    withLinked(async (repo) => {
      const hook = path.join(repo.dir, '.git/hooks/pre-commit');
      await runLinked(repo, ['install']);
      const before = await lstat(hook);
      const bytes = await readFile(hook);
      expect(await runLinked(repo, ['install'])).toMatchObject({
        exitCode: 0,
        stdout: 'Hook already in place: .git/hooks/pre-commit, commit-msg, pre-push',
      });
      expect(await lstat(hook)).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino });
      expect(await readFile(hook)).toEqual(bytes);
    }),
  );

  test(
    'says how to go on where git takes its hooks from a shared folder, and writes nothing there',
    withLinked(async (repo) => {
      const shared = path.join(repo.home, 'hooks');
      await mkdir(shared);
      await repo.git('config', 'core.hooksPath', shared);
      const { exitCode, stderr } = await runLinked(repo, ['install']);
      expect(exitCode).toBe(2);
      const lines = [...stderr.matchAll(/^ +# (?<file>.*)\n +(?<line>if .*; fi)$/gmu)].map(
        (each) => each.groups,
      );
      expect(lines.map((each) => each?.['file'])).toEqual(hookNames.map((name) => path.join(shared, name)));
      expect(await readFolder(shared)).toEqual({});
      for (const each of lines) await writeHook(each?.['file'] ?? '', `#!/bin/sh\n${each?.['line']}\n`);
      expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0 });
      expect(await commit(repo, `const token = '${secret}';\n`)).toMatchObject({ exitCode: 1 });
      await rm(path.join(repo.dir, 'node_modules'), { recursive: true });
      expect(await commit(repo, 'b;\n')).toMatchObject({ exitCode: 0 });
    }),
  );

  test(
    'without keyguard in the project stops, and a hook that could only block is not put in place',
    withRepo(async (repo) => {
      const { exitCode, stderr } = await runLinked(repo, ['install']);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('npm install');
      expect(await readFolder(path.join(repo.dir, '.git/hooks'))).toEqual({});
    }),
  );

  test(
    'into a folder that may not be written to says so and changes nothing',
    withLinked(async (repo) => {
      const hooks = path.join(repo.dir, '.git/hooks');
      await writeHook(path.join(hooks, 'pre-commit'), '#!/bin/sh\necho old\n');
      await chmod(hooks, 0o555);
      const before = await readFolder(hooks);
      const { exitCode, stderr } = await asNobody(repo, ['install']);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`git's hooks folder cannot be used (${hooks}) (EACCES)`);
      expect(await readFolder(hooks)).toEqual(before);
      expect(await readFolder(path.join(repo.dir, '.git'))).not.toHaveProperty('keyguard.lock');
    }),
  );

  test(
    "keeps a hook of another user's, which the system lets nobody link to",
    withLinked(async (repo) => {
      const hooks = path.join(repo.dir, '.git/hooks');
      await asNobody(repo, ['uninstall']);
      await writeHook(path.join(hooks, 'pre-commit'), '#!/bin/sh\necho old\n');
      const { exitCode, stdout } = await asNobody(repo, ['install'], [path.join(hooks, 'pre-commit')]);
      expect({ exitCode, stdout }).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining('still runs first'),
      });
      expect(await readFolder(hooks)).toMatchObject({
        'pre-commit.keyguard-prev': '755 #!/bin/sh\necho old\n',
      });
    }),
  );
});

/** Runs keyguard as a user without special rights, who owns the repository but for the files in `others`. */
async function asNobody(repo: TestRepo, args: readonly string[], others: readonly string[] = []) {
  if (process.getuid?.() !== 0) return runLinked(repo, args);
  const root = path.join(repo.dir, '..');
  await execa('chown', ['-hR', '65534:65534', root]);
  for (const file of others) await execa('chown', ['0:0', file]);
  const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
  return repo.run(process.execPath, [cli, ...args], { uid: 65534, gid: 65534 });
}
