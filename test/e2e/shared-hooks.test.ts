import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { readFolder, writeHook } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, openRepo, withRepo } from '../helpers/with-repo.ts';

const secret = `const token = '${sampleOf('github-pat-classic').text}';\n`;

/** A repository whose user shares hooks in `~/hooks`; keyguard is in its `node_modules`. */
function withShared(story: (repo: TestRepo, shared: string) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    const shared = path.join(repo.home, 'hooks');
    await mkdir(shared);
    await repo.git('config', '--global', 'core.hooksPath', '~/hooks');
    await repo.write('.gitignore', 'node_modules\n');
    await repo.stage('.gitignore');
    await repo.commit();
    await linkKeyguard(repo.dir);
    await story(repo, shared);
  });
}

function commit(repo: TestRepo, content: string, cwd = repo.dir) {
  const script = 'cat > pay.js && git add pay.js && git commit --quiet --message try';
  return repo.run('sh', ['-c', script], { cwd, input: content });
}

async function expectBlocked(repo: TestRepo, cwd = repo.dir): Promise<void> {
  const { exitCode, stderr } = await commit(repo, secret, cwd);
  expect(stderr).toContain('pay.js:1:16');
  expect(exitCode).toBe(1);
}

const say = (text: string): string => `#!/bin/sh\necho "${text}" >&2\n`;

describe('the hooks of the shared folder', () => {
  test(
    'run as they are by then: changed, added, elsewhere, or gone',
    withShared(async (repo, shared) => {
      expect(await runLinked(repo, ['install'])).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await readFolder(shared)).toEqual({});
      await writeHook(path.join(shared, 'post-commit'), say('added later'));
      expect((await commit(repo, 'a;\n')).stderr).toContain('added later');
      await writeHook(path.join(repo.home, 'other/post-commit'), say('elsewhere'));
      await repo.git('config', '--global', 'core.hooksPath', '~/other');
      expect((await commit(repo, 'b;\n')).stderr).toContain('elsewhere');
      await repo.git('config', '--global', '--unset', 'core.hooksPath');
      await writeHook(path.join(repo.dir, '.git/hooks/post-commit'), say("git's own folder"));
      expect((await commit(repo, 'c;\n')).stderr).toContain("git's own folder");
      await expectBlocked(repo);
    }),
  );

  test(
    'get what git gives them: arguments, standard input, folder, environment; and their status counts',
    withShared(async (repo, shared) => {
      const report = `#!/bin/sh\n{ echo "\${0##*/} $* [$PWD] \${GIT_DIR-} \${GIT_INDEX_FILE-}"; cat; } >> '${repo.home}/log'\n`;
      for (const hook of ['prepare-commit-msg', 'post-rewrite', 'pre-rebase', 'post-checkout', 'pre-commit'])
        await writeHook(path.join(shared, hook), report);
      const story = async (): Promise<string> => {
        await rm(path.join(repo.home, 'log'), { force: true });
        await repo.git('checkout', '--quiet', '-B', 'one', 'main');
        await commit(repo, 'a;\n');
        await repo.git('commit', '--quiet', '--amend', '--message', 'other');
        await repo.git('rebase', '--quiet', '--force-rebase', 'main');
        const log = await readFile(path.join(repo.home, 'log'), 'utf8');
        return log.replaceAll(/\b[0-9a-f]{40}\b/gu, '<id>');
      };
      const without = await story();
      expect(without).toMatch(/post-rewrite amend [^\n]+\n<id> <id>/u);
      await runLinked(repo, ['install']);
      expect(await story()).toBe(without);
      await writeHook(path.join(shared, 'pre-rebase'), '#!/bin/sh\nexit 1\n');
      expect(await repo.run('git', ['rebase', '--force-rebase', 'main'])).toMatchObject({ exitCode: 128 });
    }),
  );

  test(
    'are nothing where git would not run them, and need no first line',
    withShared(async (repo, shared) => {
      await writeHook(path.join(shared, 'pre-commit'), '#!/bin/sh\nexit 1\n', 0o644);
      await writeHook(path.join(shared, 'commit-msg'), 'echo "no first line" >&2\n');
      await mkdir(path.join(shared, 'post-commit'));
      await runLinked(repo, ['install']);
      const { exitCode, stderr } = await commit(repo, 'a;\n');
      expect({ exitCode, stderr }).toMatchObject({
        exitCode: 0,
        stderr: expect.stringContaining('no first line'),
      });
    }),
  );

  test(
    'may call what git says is the hook: that is no circle',
    withShared(async (repo, shared) => {
      const script = '#!/bin/sh\necho once >&2\nexec "$(git rev-parse --git-path hooks)/pre-commit"\n';
      await writeHook(path.join(shared, 'pre-commit'), script);
      await runLinked(repo, ['install']);
      const { exitCode, stderr } = await commit(repo, 'a;\n');
      expect(exitCode).toBe(0);
      expect(stderr.match(/once/gu)).toHaveLength(1);
      await expectBlocked(repo);
    }),
  );

  test(
    'that change what git does by being there have no stand-in, unless they are there',
    withShared(async (repo, shared) => {
      await runLinked(repo, ['install']);
      const own = path.join(repo.dir, '.git/keyguard/hooks');
      expect(Object.keys(await readFolder(own))).not.toContain('push-to-checkout');
      await repo.git('config', 'receive.denyCurrentBranch', 'updateInstead');
      await repo.git('clone', '--quiet', '.', '../clone');
      const clone = openRepo(path.join(repo.dir, '../clone'), repo.home);
      await clone.write('b.js', 'b;\n');
      await clone.stage('b.js');
      await clone.commit();
      await clone.git('push', '--quiet', 'origin', 'HEAD');
      expect(await repo.read('b.js')).toBe('b;\n');
      await writeHook(path.join(shared, 'reference-transaction'), say('moved'));
      await runLinked(repo, ['install']);
      expect((await commit(repo, 'c;\n')).stderr).toContain('moved');
    }),
  );
});

describe('the protection', () => {
  test(
    'holds in a linked work tree, from another folder, and after the repository moved',
    withShared(async (repo) => {
      await runLinked(repo, ['install']);
      await repo.git('worktree', 'add', '--quiet', '../linked');
      await expectBlocked(repo, path.join(repo.dir, '../linked'));
      const elsewhere = path.join(repo.home, 'elsewhere');
      await mkdir(elsewhere);
      const fromThere = { cwd: elsewhere, env: { ...repo.env, GIT_DIR: path.join(repo.dir, '.git') } };
      await writeFile(path.join(elsewhere, 'x.js'), secret);
      await repo.run('git', ['add', 'x.js'], fromThere);
      const { stderr } = await repo.run('git', ['commit', '--quiet', '--message', 'x'], fromThere);
      expect(stderr).toContain('x.js:1:16');
      await repo.git('reset', '--quiet', '--hard');
      const moved = openRepo(path.join(repo.dir, "../it's [moved] *"), repo.home);
      await rename(repo.dir, moved.dir);
      await expectBlocked(moved);
      await moved.git('worktree', 'repair', '../linked');
      await runLinked(moved, ['install']);
      await expectBlocked(moved, path.join(moved.dir, '../linked'));
    }),
  );

  test(
    'outlives another value of core.hooksPath, whose hooks then run',
    withShared(async (repo) => {
      await runLinked(repo, ['install']);
      await repo.git('config', 'core.hooksPath', '.other');
      await writeHook(path.join(repo.dir, '.other/pre-commit'), say('other'));
      const { stderr } = await commit(repo, 'a;\n');
      expect(stderr).toContain('other');
      await expectBlocked(repo);
    }),
  );

  test(
    "moves over from git's own folder, whose hooks were there before a setting hid them",
    withShared(async (repo) => {
      await repo.git('config', '--global', '--unset', 'core.hooksPath');
      await writeHook(path.join(repo.dir, '.git/hooks/pre-commit'), say('mine'));
      const before = await readFolder(path.join(repo.dir, '.git/hooks'));
      await runLinked(repo, ['install']);
      await repo.git('config', '--global', 'core.hooksPath', '~/hooks');
      await runLinked(repo, ['install']);
      expect(await readFolder(path.join(repo.dir, '.git/hooks'))).toEqual(before);
      await expectBlocked(repo);
    }),
  );

  test.each([
    ['/dev/null', {}],
    ['~/hooks', { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: '/x' }],
  ])('is not there where git runs no hook of this repository, and install says so: %s', (setting, env) =>
    withShared(async (repo) => {
      await repo.git('config', '--global', 'core.hooksPath', setting);
      const before = await repo.read('.git/config');
      expect(await runLinked(repo, ['install'], { env })).toMatchObject({ exitCode: 2 });
      expect(await repo.read('.git/config')).toBe(before);
    })(),
  );

  test(
    'of other work trees with hooks of their own is told of',
    withRepo(async (repo) => {
      await repo.write('.gitignore', 'node_modules\nhooks\n');
      await repo.stage('.gitignore');
      await repo.commit();
      await linkKeyguard(repo.dir);
      await repo.git('worktree', 'add', '--quiet', '../linked');
      await repo.git('config', 'extensions.worktreeConfig', 'true');
      const linked = path.join(repo.dir, '../linked');
      await repo.run('git', ['config', '--worktree', 'core.hooksPath', 'hooks'], { cwd: linked });
      const { stdout } = await runLinked(repo, ['install']);
      expect(stdout).toContain(
        `Not protected, because this work tree has a core.hooksPath of its own: ${linked}`,
      );
      expect((await runLinked(repo, ['install'], { cwd: linked })).stdout).not.toContain('Not protected');
      await expectBlocked(repo, linked);
      expect((await runLinked(repo, ['install'])).stdout).not.toContain('Not protected');
    }),
  );
});

test.each([
  ['with an include of its own', '[include]\n\tpath = x\n[core]\n\teditor = vi\n'],
  ['that does not end in a newline', '[core]\n\teditor = vi'],
])('uninstalling brings back a configuration %s, byte for byte', (_, text) =>
  withShared(async (repo) => {
    await appendFile(path.join(repo.dir, '.git/config'), text);
    const before = await readFolder(path.join(repo.dir, '.git'));
    await runLinked(repo, ['install']);
    await runLinked(repo, ['install']);
    expect((await runLinked(repo, ['uninstall', '--dry-run'])).stdout).toContain(
      'core.hooksPath taken out of',
    );
    await expectBlocked(repo);
    expect(await runLinked(repo, ['uninstall'])).toMatchObject({ exitCode: 0, stderr: '' });
    const {
      index: _after,
      COMMIT_EDITMSG: _message,
      ...after
    } = await readFolder(path.join(repo.dir, '.git'));
    const { index: _before, COMMIT_EDITMSG: _old, ...expected } = before;
    expect(after).toEqual(expected);
  })(),
);
