import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { sampleOf } from '../../helpers/samples.ts';
import { type TestRepo, withRepo } from '../../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const top = path.join(import.meta.dirname, '../../..');

/** A project with keyguard in it, as a newcomer has it: npx finds it in node_modules. */
async function prepare({ dir, write, stage, commit, run }: TestRepo): Promise<void> {
  await write('package.json', '{ "name": "shop", "devDependencies": { "keyguard": "*" } }\n');
  await write('.gitignore', 'node_modules\n');
  await mkdir(path.join(dir, 'node_modules/.bin'), { recursive: true });
  await symlink(top, path.join(dir, 'node_modules/keyguard'));
  await symlink('../keyguard/dist/cli.js', path.join(dir, 'node_modules/.bin/keyguard'));
  expect((await run(process.execPath, ['node_modules/keyguard/dist/cli.js', 'install'])).exitCode).toBe(0);
  await stage('.');
  await commit();
}

test.each([
  ['pay.js', `f('${key}');\n`],
  ['app/pay.py', `STRIPE = "${key}"\n`],
  ['pay.rb', `STRIPE = '${key}'\n`],
  ['pay.sh', `#!/bin/sh\nSTRIPE="${key}"\n`],
  ['compose.yaml', `services:\n  web:\n    environment:\n      STRIPE: ${key}\n`],
])('who types the last line of the message for %s can commit at once', (file, text) =>
  withRepo(async (repo) => {
    await prepare(repo);
    await repo.write(file, text);
    await repo.stage('.');
    const blocked = await repo.run('git', ['commit', '-m', 'pay']);
    expect(blocked.exitCode).toBe(1);
    const command = blocked.stderr.trimEnd().split('\n').at(-1)?.trim() ?? '';
    expect(command).toBe('npx keyguard fix');
    const [program = '', ...args] = command.split(' ');
    expect(await repo.run(program, [...args, '--yes'])).toMatchObject({ exitCode: 0 });
    expect(await repo.run('git', ['commit', '-m', 'pay'])).toMatchObject({ exitCode: 0 });
    expect(await repo.read('.env')).toContain(key);
    expect(await repo.read(file)).not.toContain(key);
    expect(await repo.git('status', '--porcelain')).toBe('');
  })(),
);

test.each([
  ['-a', ['commit', '-am', 'pay'], ['a.js'], 'git add -- a.js && npx keyguard fix'],
  ['a path', ['commit', '-m', 'pay', '--', 'b.js'], ['a.js', 'b.js'], 'git add -- b.js && npx keyguard fix'],
  [
    '-a and many files',
    ['commit', '-am', 'pay'],
    ['a.js', 'b.js', 'c.js', 'd.js'],
    'git add --update && npx keyguard fix',
  ],
] as const)('so can who types it after git commit with %s, which stages for itself', (...row) =>
  withRepo(async (repo) => {
    const [, args, files, expected] = row;
    await prepare(repo);
    const names = ['a.js', 'b.js', 'c.js', 'd.js'];
    for (const name of names) await repo.write(name, 'f();\n');
    await repo.stage(...names);
    await repo.commit();
    for (const file of files) await repo.write(file, `f('${key}');\n`);
    const blocked = await repo.run('git', args);
    expect(blocked.exitCode).toBe(1);
    const command = blocked.stderr.trimEnd().split('\n').at(-1)?.trim() ?? '';
    expect(command).toBe(expected);
    expect(await repo.run('sh', ['-c', `${command} --yes`])).toMatchObject({ exitCode: 0 });
    expect(await repo.run('git', args)).toMatchObject({ exitCode: 0 });
    expect(await repo.git('show', 'HEAD')).not.toContain(key);
  })(),
);
