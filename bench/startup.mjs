// What a small commit waits for: the real hook script on five files and 200 lines, against a bare start of Node and the
// same diff by git.
import path from 'node:path';

import { printTable, timeInTurn } from './measure.mjs';
import { nodeFolder } from './nodes.mjs';
import { peersOnPath } from './peers.mjs';
import { createScratchRepo } from './scratch-repo.mjs';
import { makeSourceLines } from './source-text.mjs';

const rounds = 40;
const names = ['cart.js', 'order.py', 'user.rb', 'mail.ts', 'notes.md'].map((name) => `src/${name}`);

/** Runs the benchmark and prints its tables, one a Node version. */
export async function run() {
  const files = Object.fromEntries(names.map((name, index) => [name, makeSourceLines(index + 1, 40)]));
  const repo = await createScratchRepo(files);
  try {
    for (const major of [20, 24]) {
      const env = { ...repo.env, PATH: `${await nodeFolder(major)}${path.delimiter}${repo.env.PATH}` };
      const tasks = [
        {
          name: 'node -e 0 + git diff --cached',
          commands: [
            ['node', '-e', '0'],
            ['git', 'diff', '--cached'],
          ],
        },
        { name: 'keyguard hook', commands: [[repo.hook]] },
        ...peersOnPath(names),
      ];
      printTable(`startup, Node ${major}`, await timeInTurn(tasks, { cwd: repo.dir, env }, rounds));
    }
  } finally {
    await repo.dispose();
  }
}
