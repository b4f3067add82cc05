// What a huge commit waits for and how much memory it takes: 60 MB of staged source text, against a bare start of Node
// and git's own diff of it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { exitCodeOf, printTable, timeInTurn } from './measure.mjs';
import { peersOnPath } from './peers.mjs';
import { createScratchRepo } from './scratch-repo.mjs';
import { makeSourceText } from './source-text.mjs';

const rounds = 9;
const fileCount = 240;
const fileBytes = 250_000;

/**
 * The most memory, in megabytes, that the hook's own Node process ever held: a `node` put before the real one on PATH
 * loads a module that asks the system at the end.
 * @param {import('./scratch-repo.mjs').ScratchRepo} repo
 */
async function peakMegabytes({ dir, env, hook }) {
  const folder = path.join(path.dirname(dir), 'probe');
  const probe = path.join(folder, 'probe.cjs');
  const answer = path.join(folder, 'max-rss');
  await mkdir(folder);
  const ask = `require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS))`;
  await writeFile(probe, `process.on('exit', () => ${ask});\n`);
  const wrapper = `#!/bin/sh\nexec '${process.execPath}' --require '${probe}' "$@"\n`;
  await writeFile(path.join(folder, 'node'), wrapper, { mode: 0o755 });
  const PATH = `${folder}${path.delimiter}${env.PATH}`;
  await exitCodeOf([hook], { cwd: dir, env: { ...env, PATH } });
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
