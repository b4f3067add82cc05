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
