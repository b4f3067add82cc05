import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { readFolder } from '../helpers/hooks.ts';
import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const script = 'keyguard install || exit 0';

function withLinked(story: (repo: TestRepo) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    await story(repo);
  });
}

describe('init', () => {
  test(
    'adds the script, the hook and the ignore rules, tells each, and changes nothing the second time',
    withLinked(async (repo) => {
      await repo.write('package.json', '{\r\n\t"name": "a"\r\n}');
      await repo.write('.gitignore', 'node_modules');
      expect(await runLinked(repo, ['init'])).toEqual({
        exitCode: 0,
        stdout: [
          'Hook installed: .git/hooks/pre-commit, commit-msg, pre-push',
          String.raw`Script added to package.json: "prepare": "${script}"`,
          'Added to .gitignore: .env, .env.*, !.env.example',
        ].join('\n'),
        stderr: '',
      });
      expect(await repo.read('package.json')).toBe(
        `{\r\n\t"name": "a",\r\n\t"scripts": {\r\n\t\t"prepare": "${script}"\r\n\t}\r\n}`,
      );
      expect(await repo.read('.gitignore')).toBe('node_modules\n.env\n.env.*\n!.env.example\n');
      expect((await readdir(repo.dir)).sort()).toEqual([
        '.git',
        '.gitignore',
        'node_modules',
        'package.json',
      ]);
      const before = await Promise.all(
        ['package.json', '.gitignore', '.git/hooks/pre-commit'].map(readTimes(repo)),
      );
      expect((await runLinked(repo, ['init'])).stdout.split('\n')).toEqual([
        'Hook already in place: .git/hooks/pre-commit, commit-msg, pre-push',
        'Already runs keyguard install: package.json',
        'Already ignores .env files: .gitignore',
      ]);
      expect(
        await Promise.all(['package.json', '.gitignore', '.git/hooks/pre-commit'].map(readTimes(repo))),
      ).toEqual(before);
    }),
  );

  test(
    'only tells what it would do with --dry-run',
    withLinked(async (repo) => {
      await repo.write('package.json', '{}');
      const { exitCode, stdout } = await runLinked(repo, ['init', '--dry-run']);
      expect(exitCode).toBe(0);
      expect(stdout.split('\n')).toEqual([
        'Dry run, nothing was changed. Without --dry-run:',
        'Hook installed: .git/hooks/pre-commit, commit-msg, pre-push',
        `Script added to package.json: "prepare": "${script}"`,
        'Added to .gitignore: .env, .env.*, !.env.example',
      ]);
      expect(await repo.read('package.json')).toBe('{}');
      expect(await readFolder(path.join(repo.dir, '.git/hooks'))).toEqual({});
      expect(await repo.git('status', '--porcelain', '--', '.gitignore')).toBe('');
    }),
  );

  test(
    'says so when there is no package.json, and protects this clone',
    withLinked(async (repo) => {
      const { exitCode, stdout } = await runLinked(repo, ['init']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('No package.json, so only this clone is protected');
      expect(Object.keys(await readFolder(path.join(repo.dir, '.git/hooks')))).toEqual([
        'commit-msg',
        'pre-commit',
        'pre-push',
      ]);
    }),
  );

  test(
    'works from a package below the top',
    withRepo(async (repo) => {
      const web = path.join(repo.dir, 'web');
      await repo.write('web/package.json', '{}\n');
      await linkKeyguard(web);
      expect(await runLinked(repo, ['init'], { cwd: web })).toMatchObject({ exitCode: 0 });
      expect(await repo.read('web/package.json')).toContain(script);
      expect(await repo.read('.gitignore')).toContain('.env\n');
      expect(await repo.git('check-ignore', 'web/.env', 'web/.env.local')).toBe('web/.env\nweb/.env.local');
    }),
  );

  test(
    'leaves a tracked .env where it is and names the command that takes it out of git',
    withLinked(async (repo) => {
      await repo.write('.env', 'PORT=3000\n');
      await repo.stage('.env');
      const { stdout } = await runLinked(repo, ['init']);
      expect(stdout).toContain('.env is tracked by git.');
      expect(await repo.git('ls-files')).toBe('.env');
      const command = /(?<command>git rm .*)$/mu.exec(stdout)?.groups?.['command'] ?? '';
      await repo.run('sh', ['-c', command]);
      expect(await repo.git('ls-files')).toBe('');
      expect(await repo.read('.env')).toBe('PORT=3000\n');
      expect((await runLinked(repo, ['init'])).stdout).not.toContain('tracked');
    }),
  );

  test(
    'names a rule that lets .env through all the same',
    withRepo(async (repo) => {
      const web = path.join(repo.dir, 'web');
      await repo.write('web/.gitignore', '!.env\n');
      await linkKeyguard(web);
      const { stdout } = await runLinked(repo, ['init'], { cwd: web });
      expect(stdout).toContain('Still not ignored, because of another rule (web/.gitignore:1:!.env): .env');
    }),
  );

  test(
    'keeps the modes of the files that it changes',
    withLinked(async (repo) => {
      await repo.write('package.json', '{}');
      await chmod(path.join(repo.dir, 'package.json'), 0o640);
      await runLinked(repo, ['init']);
      expect((await lstat(path.join(repo.dir, 'package.json'))).mode & 0o777).toBe(0o640);
    }),
  );

  test(
    'tells it in Japanese too',
    withLinked(async (repo) => {
      await repo.write('package.json', '{}');
      const { stdout } = await runLinked(repo, ['init', '--lang', 'ja']);
      expect(stdout).toContain('フックをインストールしました：.git/hooks/pre-commit, commit-msg, pre-push');
    }),
  );
});

describe('what cannot be done stops all of it', () => {
  test.each([
    [
      'package.json is not JSON',
      'config-invalid',
      async (repo: TestRepo) => repo.write('package.json', '{ "a": '),
    ],
    [
      'package.json is a link',
      'symbolic link',
      async (repo: TestRepo) => repo.link('x.json', 'package.json'),
    ],
    [
      '.gitignore is UTF-16',
      '.gitignore',
      async (repo: TestRepo) => repo.write('.gitignore', Buffer.from('a', 'utf16le')),
    ],
    [
      'hooks go nowhere',
      'hooks folder',
      async (repo: TestRepo) => repo.git('config', 'core.hooksPath', '/dev/null'),
    ],
    [
      'keyguard is not installed',
      'not installed',
      async (repo: TestRepo) => rm(path.join(repo.dir, 'node_modules'), { recursive: true }),
    ],
  ])('%s', (...[, , prepare]) =>
    withLinked(async (repo) => {
      await repo.write('x.json', '{}');
      if (prepare.length > 0) await prepare(repo);
      const before = await readFolder(repo.dir);
      const { exitCode, stderr } = await runLinked(repo, ['init']);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^keyguard: /u);
      expect(await readFolder(repo.dir)).toEqual(before);
      expect(await readFolder(path.join(repo.dir, '.git/hooks'))).toEqual({});
    })(),
  );
});

function readTimes(repo: TestRepo) {
  return async (file: string): Promise<readonly number[]> => {
    const { mtimeMs, ino } = await lstat(path.join(repo.dir, file));
    return [mtimeMs, ino];
  };
}
