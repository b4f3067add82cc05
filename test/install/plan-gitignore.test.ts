import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { createGit } from '../../src/git/run.ts';
import { findOverruledEnv, findTrackedEnv, planGitignore } from '../../src/install/plan-gitignore.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

async function plan(repo: TestRepo, folder = repo.dir): Promise<string | undefined> {
  const git = createGit({ cwd: folder, env: repo.env });
  const { content } = await planGitignore(git, { topLevel: repo.dir, folder });
  return content === undefined ? undefined : Buffer.from(content).toString();
}

describe('what is added to .gitignore', () => {
  test.each([
    ['no file', undefined, '.env\n.env.*\n!.env.example\n'],
    ['an empty file', '', '.env\n.env.*\n!.env.example\n'],
    ['.env is missing', '.env.*\n', '.env.*\n.env\n'],
    ['the family is missing', '.env\n', '.env\n.env.*\n!.env.example\n'],
    ['no newline at the end', 'dist', 'dist\n.env\n.env.*\n!.env.example\n'],
    ['CRLF', 'dist\r\n', 'dist\r\n.env\r\n.env.*\r\n!.env.example\r\n'],
    ['CRLF without the last', 'a\r\ndist', 'a\r\ndist\r\n.env\r\n.env.*\r\n!.env.example\r\n'],
    ['a rule for another folder', '/other/.env*\n', '/other/.env*\n.env\n.env.*\n!.env.example\n'],
    ['a rule that is taken back', '.env*\n!.env\n', '.env*\n!.env\n.env\n'],
    ['a comment', '# .env\n', '# .env\n.env\n.env.*\n!.env.example\n'],
  ])('is what git does not ignore yet: %s', (_, before, after) =>
    withRepo(async (repo) => {
      if (before !== undefined) await repo.write('.gitignore', before);
      expect(await plan(repo)).toBe(after);
    })(),
  );

  test.each(['.env*\n', '*.local\n.env\n', '**/.env\n.env.local\n.env.development.local\n', '.*\n'])(
    'is nothing when other rules cover it: %j',
    (before) =>
      withRepo(async (repo) => {
        await repo.write('.gitignore', before);
        expect(await plan(repo)).toBeUndefined();
      })(),
  );

  test(
    "does not count this user's own ignore files, which protect no other clone",
    withRepo(async (repo) => {
      await repo.write('.git/info/exclude', '.env*\n');
      await repo.write('../home/.config/git/ignore', '.env*\n');
      expect(await plan(repo)).toBe('.env\n.env.*\n!.env.example\n');
    }),
  );

  test(
    'leaves the examples out that exist',
    withRepo(async (repo) => {
      await repo.write('.env.sample', '');
      await repo.write('web/.env.template', '');
      expect(await plan(repo, path.join(repo.dir, 'web'))).toBe(
        '.env\n.env.*\n!.env.example\n!.env.sample\n!.env.template\n',
      );
    }),
  );

  test(
    'keeps bytes that are not UTF-8, and refuses UTF-16, which git cannot read',
    withRepo(async (repo) => {
      await repo.write('.gitignore', Buffer.from('caf\u{E9}\n', 'latin1'));
      const git = createGit({ cwd: repo.dir, env: repo.env });
      const folders = { topLevel: repo.dir, folder: repo.dir };
      const { content } = await planGitignore(git, folders);
      expect(Buffer.from(content ?? '').toString('latin1')).toBe('caf\u{E9}\n.env\n.env.*\n!.env.example\n');
      await repo.write('.gitignore', Buffer.from('\u{FEFF}.env\n', 'utf16le'));
      await expect(planGitignore(git, folders)).rejects.toMatchObject({ code: 'config-invalid' });
    }),
  );
});

test(
  'tells of a rule further down that lets .env through all the same',
  withRepo(async (repo) => {
    await repo.write('.gitignore', '.env*\n');
    await repo.write('web/.gitignore', '\n!.env\n');
    const folder = path.join(repo.dir, 'web');
    const git = createGit({ cwd: folder, env: repo.env });
    expect(await findOverruledEnv(git, { topLevel: repo.dir, folder })).toEqual([
      { kind: 'ignore-overruled', file: path.join(folder, '.env'), text: 'web/.gitignore:2:!.env' },
    ]);
  }),
);

test(
  'tells of the .env files that git tracks, and of no example',
  withRepo(async (repo) => {
    for (const file of [
      '.env',
      '.env.example',
      '.env.test',
      'web/.env.local',
      "it's/.env.production.local",
      'x.env',
    ])
      await repo.write(file, '');
    await repo.git('add', '--force', '.');
    const events = await findTrackedEnv(createGit({ cwd: repo.dir, env: repo.env }));
    expect(events.map(({ text }) => text)).toEqual([
      'git rm --cached -- .env',
      String.raw`git rm --cached -- 'it'\''s/.env.production.local'`,
      'git rm --cached -- web/.env.local',
    ]);
  }),
);
