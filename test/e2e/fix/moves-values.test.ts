import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { checkStaged, keyguard } from '../../helpers/keyguard.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const other = sampleOf('stripe-secret-key', 2).secret;

test(
  'moves a value to .env, names it in the example, ignores .env, and stages the code that reads it',
  withRepo(async (repo) => {
    await repo.write('pay.js', `const stripe = require('stripe')('${key}');\nmodule.exports = stripe;\n`);
    await repo.stage('.');
    const { exitCode, stdout } = await keyguard(repo, ['fix', '--yes']);
    expect(stdout).not.toContain(key);
    expect(exitCode).toBe(0);
    expect(await repo.read('.env')).toBe(`STRIPE_SECRET_KEY=${key}\n`);
    expect((await stat(path.join(repo.dir, '.env'))).mode & 0o777).toBe(0o600);
    const code =
      "const stripe = require('stripe')(process.env.STRIPE_SECRET_KEY);\nmodule.exports = stripe;\n";
    expect(await repo.read('pay.js')).toBe(code);
    expect(await repo.git('show', ':pay.js')).toBe(code.trimEnd());
    expect(await repo.read('.env.example')).toBe('STRIPE_SECRET_KEY=\n');
    expect(await repo.git('status', '--porcelain')).toBe('A  .env.example\nA  .gitignore\nA  pay.js');
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);

test(
  'changes nothing without --yes',
  withRepo(async (repo) => {
    await repo.write('pay.js', `f('${key}');\n`);
    await repo.stage('.');
    for (const args of [['fix'], ['fix', '--dry-run'], ['fix', '--dry-run', '--yes']]) {
      const { exitCode, stdout } = await keyguard(repo, args);
      expect([exitCode, stdout.includes(key)]).toEqual([1, false]);
    }
    expect(await repo.git('status', '--porcelain')).toBe('A  pay.js');
    expect(await repo.read('pay.js')).toBe(`f('${key}');\n`);
  }),
);

test(
  'leaves unstaged edits unstaged, byte for byte, also on the same line',
  withRepo(async (repo) => {
    await repo.write('pay.js', `first();\nf('${key}');\nlast();\n`);
    await repo.stage('.');
    await repo.write('pay.js', `zero();\nfirst();\nf('${key}', 'more');\nlast();\n`);
    const before = await repo.git('diff', '--', 'pay.js');
    expect((await keyguard(repo, ['fix', '--yes'])).exitCode).toBe(0);
    const lookup = 'process.env.STRIPE_SECRET_KEY';
    expect(await repo.git('show', ':pay.js')).toBe(`first();\nf(${lookup});\nlast();`);
    expect(await repo.read('pay.js')).toBe(`zero();\nfirst();\nf(${lookup}, 'more');\nlast();\n`);
    const strip = (diff: string) => diff.replaceAll(`'${key}'`, lookup).replace(/^index .*$/mu, '');
    expect(strip(await repo.git('diff', '--', 'pay.js'))).toBe(strip(before));
  }),
);

test(
  'gives one value one name, and two values two',
  withRepo(async (repo) => {
    await repo.write('.env', 'PORT=1\nSTRIPE_SECRET_KEY=something-else-there\n');
    await repo.write('.gitignore', '.env\n');
    await repo.write('a.js', `f('${key}');\ng('${other}');\n`);
    await repo.write('b/c.js', `h('${key}');\n`);
    await repo.stage('a.js', 'b', '.gitignore');
    expect((await keyguard(repo, ['fix', '--yes'])).exitCode).toBe(0);
    expect(await repo.read('.env')).toBe(
      `PORT=1\nSTRIPE_SECRET_KEY=something-else-there\nSTRIPE_SECRET_KEY_2=${key}\nSTRIPE_SECRET_KEY_3=${other}\n`,
    );
    expect(await repo.read('a.js')).toBe(
      'f(process.env.STRIPE_SECRET_KEY_2);\ng(process.env.STRIPE_SECRET_KEY_3);\n',
    );
    expect(await repo.read('b/c.js')).toBe('h(process.env.STRIPE_SECRET_KEY_2);\n');
  }),
);

test(
  'takes a key file out of the commit and leaves it on the disk',
  withRepo(async (repo) => {
    const text = sampleOf('private-key-pem').text;
    await repo.write('id_rsa', text);
    await repo.write('a.txt', 'text\n');
    await repo.stage('.');
    const { exitCode } = await keyguard(repo, ['fix', '--yes']);
    expect(exitCode).toBe(0);
    expect(await repo.git('ls-files')).toBe('.gitignore\na.txt');
    expect(await repo.read('id_rsa')).toBe(text);
    expect(await repo.read('.gitignore')).toBe('/id_rsa\n');
  }),
);

test(
  'takes a tracked .env out of the index, not from the disk',
  withRepo(async (repo) => {
    await repo.write('.env', 'PORT=1\n');
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('a.js');
    expect((await keyguard(repo, ['fix', '--yes'])).exitCode).toBe(0);
    expect(await repo.git('ls-files')).toBe('.env.example\n.gitignore\na.js');
    expect(await repo.read('.env')).toBe(`PORT=1\nSTRIPE_SECRET_KEY=${key}\n`);
  }),
);

test(
  'leaves what no lookup can replace, and says so',
  withRepo(async (repo) => {
    await repo.write('a.json', `{"key": "${key}"}\n`);
    await repo.write('a.js', `f('${other}');\n`);
    await repo.stage('.');
    const { exitCode, stdout } = await keyguard(repo, ['fix', '--yes']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('a.json:1');
    expect(await repo.read('a.json')).toBe(`{"key": "${key}"}\n`);
    expect(await repo.read('a.js')).toBe('f(process.env.STRIPE_SECRET_KEY);\n');
  }),
);

test(
  'touches nothing where it must not write',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('.');
    await repo.link('elsewhere', '.env');
    const linked = await keyguard(repo, ['fix', '--yes']);
    expect(linked.exitCode).toBe(2);
    expect(linked.stderr).toContain('.env');
    await repo.run('rm', ['.env']);
    await writeFile(path.join(repo.dir, '.env'), 'A=1\n', { mode: 0o400 });
    expect((await keyguard(repo, ['fix', '--yes'])).exitCode).toBe(2);
    await repo.write('.git/index.lock', '');
    expect((await keyguard(repo, ['fix', '--yes'])).exitCode).toBe(2);
    expect(await repo.read('a.js')).toBe(`f('${key}');\n`);
    expect(await repo.read('.env')).toBe('A=1\n');
  }),
);

test(
  'says that there is nothing to do',
  withRepo(async (repo) => {
    await repo.write('a.js', 'f();\n');
    await repo.stage('.');
    expect((await keyguard(repo, ['fix', '--yes'])).exitCode).toBe(0);
  }),
);
