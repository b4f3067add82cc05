import { expect, test } from 'vitest';

import { ignoreCommand, ignoreLine, stageCommand, unstageCommand } from '../../src/advice/git-commands.ts';
import { withRepo } from '../helpers/with-repo.ts';

const oddNames = [
  'a b.js',
  "it's.js",
  'quo"te.js',
  '$HOME `id`.js',
  '-n.js',
  '~root.js',
  '=ls.js',
  ':(top)x.js',
  'star*.js',
  '[ab].js',
  'back\\slash.js',
  'tab\there.js',
  'line\nend.js',
  '!important.js',
  '#hash.js',
  'ends with space ',
  '設定.js',
  'right\u202Eleft.js',
  '100%.js',
  'semi;colon&and|pipe.js',
];

test.each(oddNames)('stages exactly %j when its command is typed', (name) =>
  withRepo(async ({ write, run, git }) => {
    await write(name, 'x');
    await write('starfish.js', 'x');
    await write('a.js', 'x');
    const { exitCode, stderr } = await run('bash', ['--norc', '-c', stageCommand([name])]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await git('ls-files', '-z')).toBe(`${name}\0`);
  })(),
);

test.each(oddNames)('takes exactly %j out of the first commit and keeps the file', (name) =>
  withRepo(async ({ write, read, run, git }) => {
    await write(name, 'x');
    await write('starfish.js', 'x');
    await git('add', '--all');
    await write(name, 'edited after staging');
    const { exitCode, stderr } = await run('bash', ['--norc', '-c', unstageCommand(name)]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await git('ls-files', '-z')).toBe('starfish.js\0');
    expect(await read(name)).toBe('edited after staging');
  })(),
);

test.each(oddNames.filter((name) => !name.includes('\n')))('ignores exactly %j', (name) =>
  withRepo(async ({ write, run, git }) => {
    await write(name, 'x');
    await write('starfish.js', 'x');
    await write('.gitignore', 'no-newline-at-end');
    const command = ignoreCommand(ignoreLine(name) ?? '', '.gitignore');
    const { exitCode, stderr } = await run('bash', ['--norc', '-c', command]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const listed = await git('ls-files', '-z', '--others', '--exclude-standard');
    expect(listed.split('\0')).toEqual(['.gitignore', 'starfish.js', '']);
  })(),
);

test('has no .gitignore line for a name with a newline', () => {
  expect(ignoreLine('a\nb')).toBeUndefined();
});

test('takes a tracked file out of the index and keeps it', () =>
  withRepo(async ({ write, stage, commit, run, git }) => {
    await write('.env', 'A=1');
    await stage('.env');
    await commit();
    expect((await run('bash', ['--norc', '-c', unstageCommand('.env')])).exitCode).toBe(0);
    expect(await git('status', '--porcelain')).toBe('D  .env\n?? .env');
  })());
