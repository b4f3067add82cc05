// What a huge commit waits for and how much memory it takes: 60 MB of staged source text, against a bare start of Node
// and git's own diff of it.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { exitCodeOf, printTable, timeInTurn } from './measure.mjs';
import { peersOnPath } from './peers.mjs';
import { createScratchRepo } from './scratch-repo.mjs';
import { makeSourceText } from './source-text.mjs';

const rounds = 9;
const fileCount = 240;
const fileBytes = 250_000;

/**
 * The most memory, in megabytes, that the hook's own Node process ever held: asked of the system at its end, by a module
 * loaded from outside.
 * @param {import('./scratch-repo.mjs').ScratchRepo} repo
 */
async function peakMegabytes(repo) {
  const home = path.dirname(repo.dir);
  const probe = path.join(home, 'probe.cjs');
  const answer = path.join(home, 'max-rss');
  const code = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS)));`;
  await writeFile(probe, code);
  await exitCodeOf([repo.hook], { cwd: repo.dir, env: { ...repo.env, NODE_OPTIONS: `--require=${probe}` } });
  return Number(await readFile(answer, 'utf8')) / 1024;
}

/** Runs the benchmark and prints its table. */
export async function run() {
  const names = Array.from({ length: fileCount }, (_, index) => `src/part-${index}.js`);
  const repo = await createScratchRepo(
    Object.fromEntries(names.map((name, index) => [name, makeSourceText(index + 1, fileBytes)])),
  );
  try {
    const tasks = [
      {
        name: 'node -e 0 + git diff --cached',
        commands: [
          ['node', '-e', '0'],
          ['git', 'diff', '--cached'],
        ],
      },
      { name: 'git diff --cached', commands: [['git', 'diff', '--cached']] },
      { name: 'keyguard hook', commands: [[repo.hook]] },
      ...peersOnPath(names),
    ];
    const timings = await timeInTurn(tasks, { cwd: repo.dir, env: repo.env }, rounds);
    printTable(`staged, ${(fileCount * fileBytes) / 1e6} MB`, timings);
    console.log(`  keyguard's own process: ${(await peakMegabytes(repo)).toFixed(0)} MB at most`);
  } finally {
    await repo.dispose();
  }
}
