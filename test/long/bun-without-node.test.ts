import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { hidePrograms } from '../matrix/hide-programs.ts';
import { secretLine } from '../matrix/manager-world.ts';
import { bun } from '../matrix/package-managers/bun.ts';
import { withPackages } from '../matrix/package-world.ts';

// Where the hook looks for a node that is not on PATH.
const systemNodes = /(?:\/opt\/homebrew|\/usr\/local|\/usr)\/bin\/node/gu;

test('Bun does in place of Node where there is no Node', () =>
  withPackages(bun, async (world) => {
    const env = { PATH: await hidePrograms(world, ['node', 'nodejs']) };
    await world.succeed(bun.commands.add, { env });
    await world.succeed('bunx keyguard init', { env });
    const hook = path.join(world.dir, '.git/hooks/pre-commit');
    await writeFile(hook, (await readFile(hook, 'latin1')).replaceAll(systemNodes, '/nowhere/node'));
    await world.write('pay.js', secretLine);
    await world.git('add', 'pay.js');
    const { exitCode, stderr } = await world.type('git commit --quiet --message try', { env });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('pay.js:1:16'),
    });
    await world.write('pay.js', 'const token = process.env.TOKEN;\n');
    await world.git('add', 'pay.js');
    await world.succeed('git commit --quiet --message clean', { env });
  }));
