import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, test } from 'vitest';

import { hookNames } from '../../src/install/hook-name.ts';
import { installHooks } from '../../src/install/install-hooks.ts';
import { createMake } from '../../src/rules/_make.ts';
import { withHook } from '../helpers/hook-world.ts';
import { createRequest } from '../helpers/hooks.ts';
import { linkKeyguard } from '../helpers/linked-keyguard.ts';
import { withRepo } from '../helpers/with-repo.ts';

/** Every file below a folder, with what tells that it was written. */
async function readTimes(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true });
  const told = names.sort().map(async (name) => {
    const { mtimeMs, size, ino } = await lstat(path.join(folder, name));
    return [name, `${ino} ${size} ${mtimeMs}`] as const;
  });
  return Object.fromEntries(await Promise.all(told));
}

test(
  'three commits at the same time, in work trees of one repository, are each checked for what they add',
  withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    await repo.write('.git/info/exclude', 'node_modules\n');
    await repo.commit();
    await installHooks(await createRequest(repo));
    const trees = ['one', 'two', 'three'].map((name) => path.join(repo.dir, '..', name));
    for (const tree of trees) await repo.git('worktree', 'add', '--quiet', tree);
    const [, guilty] = trees;
    const commits = trees.map(async (tree) => {
      const text = tree === guilty ? `api_key = "${createMake(5).alnum(32)}"\n` : 'size = 12\n';
      await repo.write(path.relative(repo.dir, path.join(tree, 'settings.ini')), text);
      await repo.run('git', ['add', '.'], { cwd: tree });
      return repo.run('git', ['commit', '--quiet', '-m', 'x'], { cwd: tree });
    });
    const ended = await Promise.all(commits);
    expect(ended.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0]);
    expect(ended.map(({ stderr }) => stderr.includes('settings.ini:1'))).toEqual([false, true, false]);
  }),
);

describe.each(hookNames)('%s', (name) => {
  test(
    'writes nothing into the git folder, so that one that is read-only is no matter',
    withRepo(async (repo) => {
      await linkKeyguard(repo.dir);
      await installHooks(await createRequest(repo));
      await repo.write('.gitignore', 'node_modules\n');
      await repo.stage('.gitignore');
      await repo.write('.git/COMMIT_EDITMSG', 'a message\n');
      const before = await readTimes(path.join(repo.dir, '.git'));
      const { exitCode, stderr } = await repo.run(
        path.join(repo.dir, '.git/hooks', name),
        name === 'commit-msg'
          ? ['.git/COMMIT_EDITMSG']
          : ['origin', 'nowhere'].slice(name === 'pre-push' ? 0 : 2),
        { input: '' },
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(await readTimes(path.join(repo.dir, '.git'))).toEqual(before);
    }),
  );

  test(
    'leaves no file and no process behind when it is interrupted',
    withHook(async ({ bundle, operation, dir, env, read, count }) => {
      await bundle(
        `require('fs').writeFileSync('started', String(process.pid)); setTimeout(() => {}, 30000);`,
      );
      const before = await readTimes(path.join(dir, '.git'));
      const work = execa('git', operation, {
        cwd: dir,
        env,
        extendEnv: false,
        reject: false,
        detached: true,
      });
      let pid = '';
      while (pid === '') pid = await read('started').catch(() => '');
      process.kill(-(work.pid ?? 0), 'SIGINT');
      expect((await work).exitCode).not.toBe(0);
      await expect.poll(() => isRunning(Number(pid))).toBe(false);
      expect(await count()).toBe(1);
      const after = await readTimes(path.join(dir, '.git'));
      // What git itself keeps of a commit that was not made.
      const own = Object.keys(after).filter((file) => !(file in before) && file !== 'COMMIT_EDITMSG');
      expect(own).toEqual([]);
    }, name),
  );
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
