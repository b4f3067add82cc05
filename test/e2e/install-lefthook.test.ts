import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { type ManagerWorld, secretLine, withManager } from '../matrix/manager-world.ts';
import { lefthook } from '../matrix/managers/lefthook.ts';

const sync = (world: ManagerWorld) => world.run('node_modules/.bin/lefthook', ['install']);
const withLefthook = (story: (world: ManagerWorld) => Promise<void>) => () => withManager(lefthook, story);

test(
  'names every file to commit, and writes lines in the place that fits',
  withLefthook(async ({ keyguard, read }) => {
    const { stdout } = await keyguard('install');
    expect(stdout).toContain('Calls keyguard from now on: lefthook.yml');
    expect(stdout).toContain(
      'git add -- .lefthook/pre-commit/keyguard.sh .lefthook/commit-msg/keyguard.sh .lefthook/pre-push/keyguard.sh lefthook.yml',
    );
    const script = '  scripts:\n    keyguard.sh:\n      runner: sh\n';
    expect(await read('lefthook.yml')).toContain(`pre-commit {0}\n${script}\ncommit-msg:`);
    expect(await read('lefthook.yml')).toContain(`      use_stdin: true\n${script}      use_stdin: true\n`);
  }),
);

test(
  'checks what lefthook itself sees no files for',
  withLefthook(async (world) => {
    await world.keyguard('install');
    const config = await world.read('lefthook.yml');
    await world.write('lefthook.yml', config.replace('pre-commit:\n', 'pre-commit:\n  exclude: ["*.js"]\n'));
    const { exitCode, stdout, stderr } = await world.tryCommit('pay.js', secretLine);
    expect(stdout + stderr).toContain('pay.js:1:16');
    expect(exitCode).not.toBe(0);
  }),
);

test(
  'lets nothing through, and says why, when keyguard or its script is gone',
  withLefthook(async (world) => {
    await world.keyguard('install');
    await rm(path.join(world.dir, 'node_modules/keyguard'));
    const missing = await world.tryCommit('a.js', 'a;\n');
    expect(missing.exitCode).not.toBe(0);
    expect(missing.stdout + missing.stderr).toContain('keyguard is not in node_modules');
    expect(missing.stdout + missing.stderr).toContain('To put it right: npm install');
    await rm(path.join(world.dir, '.lefthook'), { recursive: true });
    const without = await world.tryCommit('a.js', 'a;\n');
    expect(without.exitCode).not.toBe(0);
    expect(without.stdout + without.stderr).toContain('keyguard.sh: script does not exist');
  }),
);

test(
  'stands in where lefthook is not installed, and goes when it is, without a trace',
  withLefthook(async (world) => {
    await world.run('node_modules/.bin/lefthook', ['uninstall']);
    const hook = path.join(world.dir, '.git/hooks/pre-commit');
    expect(existsSync(hook)).toBe(false);
    const { stdout } = await world.keyguard('install');
    expect(stdout).toContain('npx lefthook install');
    expect(existsSync(hook)).toBe(true);
    await sync(world);
    expect(existsSync(`${hook}.old`)).toBe(true);
    await world.keyguard('install');
    expect(existsSync(`${hook}.old`)).toBe(false);
    expect((await world.tryCommit('pay.js', secretLine)).exitCode).not.toBe(0);
  }),
);

test(
  'takes its hook from before away, which would check twice',
  withLefthook(async (world) => {
    await rename(path.join(world.dir, 'lefthook.yml'), path.join(world.dir, 'later.yml'));
    const before = await world.readAll();
    await world.keyguard('install');
    await rename(path.join(world.dir, 'later.yml'), path.join(world.dir, 'lefthook.yml'));
    await world.keyguard('install');
    expect(await world.read('.git/hooks/pre-commit')).toContain('call_lefthook');
    await world.keyguard('uninstall');
    await rename(path.join(world.dir, 'lefthook.yml'), path.join(world.dir, 'later.yml'));
    expect(await world.readAll()).toEqual(before);
  }),
);

test(
  'takes out only its own after others have written',
  withLefthook(async (world) => {
    await world.keyguard('install');
    await sync(world);
    const config = await world.read('lefthook.yml');
    await world.write('lefthook.yml', `${config}\npost-merge:\n  commands:\n    own:\n      run: echo\n`);
    const script = await world.read('.lefthook/pre-push/keyguard.sh');
    await world.write('.lefthook/pre-push/keyguard.sh', `${script}echo own\n`);
    await world.keyguard('uninstall');
    expect(await world.read('lefthook.yml')).toBe(
      `${(await world.run('git', ['show', 'HEAD:lefthook.yml'])).stdout}\n\npost-merge:\n  commands:\n    own:\n      run: echo\n`,
    );
    expect(await world.read('.lefthook/pre-push/keyguard.sh')).toBe('#!/bin/sh\necho own\n');
    expect(existsSync(path.join(world.dir, '.lefthook/pre-commit'))).toBe(false);
  }),
);

test.each([
  ['lefthook.toml', '[pre-commit.commands.own]\nrun = "echo"\n', '[pre-push.scripts."keyguard.sh"]'],
  ['lefthook.yml', 'pre-commit: &own\n  commands: {}\ncommit-msg: *own\n', 'runner: sh'],
  ['.lefthook.yaml', 'pre-commit: { commands: {} }\n', 'runner: sh'],
  ['lefthook.jsonc', '{ /* ours */ "pre-commit": {} }', 'runner: sh'],
])('prints what to add where no program should: %s', async (name, content, line) => {
  await withManager(lefthook, async (world) => {
    await rm(path.join(world.dir, 'lefthook.yml'));
    await world.write(name, content);
    const before = await world.readAll();
    const { exitCode, stderr } = await world.keyguard('install');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(line);
    expect(await world.readAll()).toEqual(before);
  });
});

test.each([
  [
    'lefthook.toml',
    ['pre-commit', 'commit-msg', 'pre-push']
      .map((hook) => `[${hook}.scripts."keyguard.sh"]\nrunner = "sh"\n`)
      .join(''),
  ],
  [
    'lefthook.yml',
    ['pre-commit', 'commit-msg', 'pre-push']
      .map((hook) => `${hook}: { scripts: { keyguard.sh: { runner: sh } } }\n`)
      .join(''),
  ],
])('works where a person has added it: %s', async (name, content) => {
  await withManager(lefthook, async (world) => {
    await rm(path.join(world.dir, 'lefthook.yml'));
    await world.write(name, content);
    expect(await world.keyguard('install')).toMatchObject({ exitCode: 0 });
    await sync(world);
    const { exitCode, stdout, stderr } = await world.tryCommit('pay.js', secretLine);
    expect(stdout + stderr).toContain('pay.js:1:16');
    expect(exitCode).not.toBe(0);
  });
});

test('adds to JSON, laid out alike, and takes it out byte for byte', async () => {
  await withManager(lefthook, async (world) => {
    await rm(path.join(world.dir, 'lefthook.yml'));
    await world.write('lefthook.json', '{\n\t"pre-commit": {\n\t\t"parallel": true\n\t}\n}\n');
    await sync(world);
    const before = await world.readAll();
    await world.keyguard('install');
    expect((await world.tryCommit('pay.js', secretLine)).exitCode).not.toBe(0);
    await world.git('rm', '--quiet', '--cached', 'pay.js');
    await rm(path.join(world.dir, 'pay.js'));
    await world.keyguard('uninstall');
    const after = await world.readAll();
    const rest = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([file]) => !file.includes('/.git/')));
    expect(rest(after)).toEqual(rest(before));
  });
});
