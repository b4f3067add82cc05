import { symlink } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { renderPicture } from '../../scripts/render-picture.mjs';
import { createMake } from '../../src/rules/_make.ts';
import stripe from '../../src/rules/stripe.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const top = path.join(import.meta.dirname, '..', '..');
const message = 'Take payments';

/** Begins a shop with keyguard in it, and stages a key. */
async function stageKey({ dir, git, run, stage, write }: TestRepo): Promise<void> {
  await write('package.json', '{ "name": "shop", "private": true }\n');
  await write('.gitignore', 'node_modules\n');
  await write('src/pay.js', "import Stripe from 'stripe';\n");
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'start');
  await write('node_modules/.keep', '');
  await symlink(top, path.join(dir, 'node_modules', 'keyguard'));
  await run(process.execPath, ['node_modules/keyguard/dist/cli.js', 'init']);
  const key = stripe.rules[0]!.sample(createMake(1));
  await write('src/pay.js', `import Stripe from 'stripe';\n\nexport const stripe = new Stripe('${key}');\n`);
  await stage('src/pay.js');
}

const typed = (command: string) => `\u001B[2m$\u001B[22m ${command}\n`;

test(
  'the picture in the README is what a blocked commit prints today',
  withRepo(async (repo) => {
    await stageKey(repo);
    const color = { env: { ...repo.env, FORCE_COLOR: '1' } };
    const { exitCode, stdout, stderr } = await repo.run('git', ['commit', '-m', message], color);
    expect(exitCode).toBe(1);
    const shown = `${typed(`git commit -m "${message}"`)}${stdout}${stderr}`;
    const picture = renderPicture(shown, 'A commit of a Stripe key is blocked, with what to do');
    await expect(picture).toMatchFileSnapshot('../../docs/blocked-commit.svg');
  }),
);

test(
  'the picture of fix is what it prints today, the diff first',
  withRepo(async (repo) => {
    await stageKey(repo);
    const cli = 'node_modules/keyguard/dist/cli.js';
    const run = (args: readonly string[]) =>
      repo.run(process.execPath, [cli, 'fix', ...args], { env: { ...repo.env, FORCE_COLOR: '1' } });
    const planned = await run(['--dry-run']);
    const done = await run(['--yes']);
    expect([planned.exitCode, done.exitCode]).toEqual([1, 0]);
    const [diff = ''] = planned.stdout.split('\n\n\u001B');
    const shown = `${typed('npx keyguard fix --dry-run')}${diff}\n…\n\n${typed('npx keyguard fix --yes')}${done.stdout}`;
    const picture = renderPicture(shown, 'keyguard fix shows what it will change, and does it');
    await expect(picture).toMatchFileSnapshot('../../docs/fix.svg');
  }),
);
