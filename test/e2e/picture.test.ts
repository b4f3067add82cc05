import { symlink } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { renderPicture } from '../../scripts/render-picture.mjs';
import { createMake } from '../../src/rules/_make.ts';
import stripe from '../../src/rules/stripe.ts';
import { withRepo } from '../helpers/with-repo.ts';

const top = path.join(import.meta.dirname, '..', '..');
const message = 'Take payments';

test(
  'the picture in the README is what a blocked commit prints today',
  withRepo(async ({ dir, env, git, run, stage, write }) => {
    await write('package.json', '{ "name": "shop", "private": true }\n');
    await write('.gitignore', 'node_modules\n');
    await write('src/pay.js', "import Stripe from 'stripe';\n");
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'start');
    await write('node_modules/.keep', '');
    await symlink(top, path.join(dir, 'node_modules', 'keyguard'));
    await run(process.execPath, ['node_modules/keyguard/dist/cli.js', 'init']);

    const key = stripe.rules[0]!.sample(createMake(1));
    await write(
      'src/pay.js',
      `import Stripe from 'stripe';\n\nexport const stripe = new Stripe('${key}');\n`,
    );
    await stage('src/pay.js');
    const color = { env: { ...env, FORCE_COLOR: '1' } };
    const { exitCode, stdout, stderr } = await run('git', ['commit', '-m', message], color);
    expect(exitCode).toBe(1);

    const shown = `\u001B[2m$\u001B[22m git commit -m "${message}"\n${stdout}${stderr}`;
    const picture = renderPicture(shown, 'A commit of a Stripe key is blocked, with what to do');
    await expect(picture).toMatchFileSnapshot('../../docs/blocked-commit.svg');
  }),
);
