import { mkdir } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { type JsonReport, cliBundle, keyguard } from '../helpers/keyguard.ts';
import { withMessages } from '../helpers/message-world.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const file = 'message.txt';

function check(repo: TestRepo, ...options: readonly string[]) {
  return keyguard(repo, ['check-message', ...options, file]);
}

describe('by hand', () => {
  test(
    'tells where the secret stands, and to take it out of that file',
    withRepo(async (repo) => {
      await repo.write(file, `pay\n\nuse ${key} now\n`);
      const { exitCode, stdout } = await check(repo);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('keyguard: commit blocked: Stripe secret key in the commit message, line 3\n');
      expect(stdout).toContain('^  stripe-secret-key');
      expect(stdout).toMatch(/3 \| use [rs]k_live_\*{8} now/u);
      expect(stdout).toContain('Take the value out of the message in message.txt');
      expect(stdout).not.toMatch(/\.env|git add|git commit/u);
      expect(stdout).not.toContain(key);
    }),
  );

  test(
    'tells of several at once, and of each in Japanese too',
    withRepo(async (repo) => {
      await repo.write(file, `pay with ${key}\nand ${sampleOf('github-pat-classic').secret}\n`);
      const { stdout } = await check(repo);
      expect(stdout).toContain('2 secrets in the commit message, first Stripe secret key in line 1');
      expect(stdout.match(/Take the value out/gu)).toHaveLength(1);
      expect(stdout).not.toContain('git add');
      expect((await check(repo, '--lang', 'ja')).stdout).toContain(
        'コミットメッセージに 2 件のシークレットを検出（最初は 1 行目の Stripe secret key）',
      );
    }),
  );

  test(
    'gives the report as JSON, with a name of its own for the message',
    withRepo(async (repo) => {
      await repo.write(file, `pay\nuse ${key}\n`);
      const { exitCode, stdout } = await check(repo, '--format', 'json');
      expect(exitCode).toBe(1);
      const report = JSON.parse(stdout) as JsonReport;
      expect(report.findings).toMatchObject([
        { ruleId: 'stripe-secret-key', file: '<commit-message>', startLine: 2, startColumn: 5 },
      ]);
      expect(report.findings[0]?.advice.steps.map(({ action }) => action)).toEqual([
        'reword',
        'revoke',
        'allow-in-message',
      ]);
      expect(report.coverage).toMatchObject({ files: 1, addedLines: 2, skipped: [] });
    }),
  );

  test(
    'gives a message the same fingerprint, whatever its file is called',
    withRepo(async (repo) => {
      await repo.write(file, `use ${key}\n`);
      await repo.write('other/name', `pay\nuse ${key}\n`);
      const read = async (name: string): Promise<unknown> => {
        const { stdout } = await keyguard(repo, ['check-message', '--format', 'json', name]);
        return (JSON.parse(stdout) as { findings: { fingerprint: string }[] }).findings[0]?.fingerprint;
      };
      expect(await read('other/name')).toBe(await read(file));
    }),
  );

  test.each([
    ['a file that is not there', ['nowhere'], 'cannot read nowhere (ENOENT)'],
    ['a folder', ['folder'], 'cannot read folder (EISDIR)'],
    ['no file', [], 'a value is missing: file'],
    ['two files', [file, file], 'message.txt'],
    ['an option that there is not', ['--commit', file], '--commit'],
  ])('ends in exit code 2: %s', (_name, args, said) =>
    withRepo(async (repo) => {
      await mkdir(`${repo.dir}/folder`);
      await repo.write(file, 'pay\n');
      const { exitCode, stderr } = await keyguard(repo, ['check-message', ...args]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(said);
    })(),
  );

  test(
    'follows a link, from any folder',
    withRepo(async (repo) => {
      await repo.write('sub/real.txt', `use ${key}\n`);
      await repo.link('sub/real.txt', file);
      expect((await check(repo)).exitCode).toBe(1);
      const cli = [cliBundle, 'check-message', `../${file}`];
      expect(await repo.run(process.execPath, cli, { cwd: `${repo.dir}/sub` })).toMatchObject({
        exitCode: 1,
      });
    }),
  );
});

describe('whatever the bytes are, the message is read', () => {
  const lines = (text: string): string => `pay\n${text}`;
  test.each<readonly [name: string, bytes: Buffer, line: number]>([
    ['without a line end', Buffer.from(lines(key)), 2],
    ['with line ends of Windows', Buffer.from(lines(`\n${key}\n`).replaceAll('\n', '\r\n')), 3],
    ['in latin1', Buffer.from(lines(`clé ${key}\n`), 'latin1'), 2],
    ['in Japanese', Buffer.from(lines(`鍵は${key}です。\n`)), 2],
    ['in UTF-16', Buffer.from(`\uFEFF${lines(key)}\n`, 'utf16le'), 2],
    ['with NUL bytes', Buffer.from(`pay\0\n\0${key}\0\n`), 2],
    ['behind a byte order mark', Buffer.from(`\uFEFF${key}\n`), 1],
    ['encoded', Buffer.from(lines(`${Buffer.from(`STRIPE_KEY=${key}`).toString('base64')}\n`)), 2],
    ['of many megabytes', Buffer.from(`${'a line of words\n'.repeat(1_000_000)}${key}\n`), 1_000_001],
  ])('%s', (_name, bytes, line) =>
    withRepo(async (repo) => {
      await repo.write(file, bytes);
      const { exitCode, stdout } = await check(repo);
      expect(exitCode).toBe(1);
      expect(stdout).toContain(`Stripe secret key in the commit message, line ${line}\n`);
    })(),
  );

  test.each(['', '\n', 'pay\n'])('says nothing of %j', (text) =>
    withRepo(async (repo) => {
      await repo.write(file, text);
      expect(await check(repo)).toEqual(expect.objectContaining({ exitCode: 0, stdout: '', stderr: '' }));
    })(),
  );
});

describe('in a message', () => {
  test(
    'a value of this clone is found, whatever its shape',
    withMessages(async (world) => {
      const value = createMake(7).alnum(24);
      await world.write('.env', `SERVICE_TOKEN=${value}\n`);
      await world.write('.gitignore', 'node_modules\n.env\n');
      const { exitCode, stderr } = await world.runGit(['commit', '--allow-empty', '-m', `try ${value}`]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('own-secret');
      expect(stderr).not.toContain(value);
    }),
  );

  test.each([
    ['in the line above', `keyguard:allow stripe-secret-key -- revoked\nuse ${key}`, 0],
    ['at the end of the line', `use ${key} keyguard:allow stripe-secret-key -- revoked`, 0],
    ['in a comment that git keeps', `pay\n// keyguard:allow stripe-secret-key -- revoked\nuse ${key}`, 0],
    ['of another rule', `pay\nkeyguard:allow github-pat-classic -- revoked\nuse ${key}`, 1],
    ['two lines above', `keyguard:allow stripe-secret-key -- revoked\n\nuse ${key}`, 1],
    ['at the end of the line above', `see keyguard:allow stripe-secret-key -- revoked\nuse ${key}`, 1],
  ])('a mark lets a finding pass: %s', (_name, message, exitCode) =>
    withRepo(async (repo) => {
      await repo.write(file, `${message}\n`);
      const ended = await check(repo);
      expect(ended.exitCode).toBe(exitCode);
      if (_name === 'of another rule')
        expect(ended.stdout).toContain('The message allows github-pat-classic');
    })(),
  );

  test(
    'the settings say which rules count',
    withRepo(async (repo) => {
      await repo.write(file, `use ${key}\n`);
      await repo.write('keyguard.json', '{ "rules": { "stripe-secret-key": "warning" } }\n');
      const { exitCode, stdout } = await check(repo);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(
        '1 warning, commit not blocked: Stripe secret key in the commit message, line 1\n',
      );
      await repo.write('keyguard.json', '{ "rules": { "stripe-secret-key": "off" } }\n');
      expect(await check(repo)).toMatchObject({ exitCode: 0, stdout: '' });
    }),
  );

  test(
    'a value that HEAD holds already is to be revoked first',
    withRepo(async (repo) => {
      await repo.write('pay.txt', `${key}\n`);
      await repo.stage('pay.txt');
      await repo.commit();
      await repo.write(file, `forget ${key}\n`);
      expect((await check(repo)).stdout).toContain(
        'It is in an earlier commit already, so first of all revoke it',
      );
    }),
  );
});

test(
  'a message that cannot be read is not committed',
  withMessages(async (world) => {
    await world.write('.git/hooks/prepare-commit-msg', '#!/bin/sh\nrm "$1" && mkdir "$1"\n');
    await world.makeExecutable('.git/hooks/prepare-commit-msg');
    const { exitCode, stderr } = await world.runGit(['commit', '--allow-empty', '-m', 'pay']);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('commit blocked, it could not be checked: cannot read .git/COMMIT_EDITMSG');
    expect(await world.count()).toBe(1);
  }),
);

test(
  'KEYGUARD_SKIP leaves the message alone, by its name or with all',
  withMessages(async (world) => {
    for (const skip of ['1', 'commit-msg', 'pre-commit,commit-msg']) {
      const env = { KEYGUARD_SKIP: skip };
      const { exitCode } = await world.runGit(['commit', '--allow-empty', '-m', `use ${key}`], { env });
      expect({ skip, exitCode }).toEqual({ skip, exitCode: 0 });
    }
  }),
);
