// Replays the newest commits of bare clones as if each were being committed now, and lists all that the hook would say:
// npm run precision -- CLONE... [--commits 1000] [--whole] [--json FILE]
// --whole checks the newest tree instead, as one first commit. Wants a build (`npm run build`).
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { replayCommits } from './replay-commits.mjs';

/**
 * @typedef {import('./replay-commits.mjs').Hit} Hit
 * @typedef {import('./replay-commits.mjs').Replayed} Replayed
 * @typedef {import('./replay-commits.mjs').Result} Result
 * @typedef {{ commits: number, leftOut: number, errors: number, blocked: number, warned: number, blocks: number, warnings: number }} Figures
 */

/**
 * @param {string} name
 * @param {Replayed} replayed
 */
function printHits(name, { commit, outcome, hits, trouble }) {
  const at = `${name} ${commit.slice(0, 12)}`;
  if (outcome === 'left-out') console.log(`left out ${at}: the clone lacks some of its contents`);
  if (outcome === 'error') console.log(`ERROR ${at} ${trouble.split('\n')[0]}`);
  for (const [first, ...others] of groupByFile(hits)) {
    if (first === undefined) continue;
    const word = first.severity === 'error' ? 'BLOCK' : 'warn ';
    const more = others.length > 0 ? ` and ${others.length} more in this file` : '';
    console.log(`${word} ${first.ruleId} ${at} ${first.file}:${first.startLine} ${first.redacted}${more}`);
  }
}

/**
 * The hits of one rule in one file, together.
 * @param {Hit[]} hits
 */
function groupByFile(hits) {
  /** @type {Map<string, Hit[]>} */
  const groups = new Map();
  for (const hit of hits) {
    const key = `${hit.ruleId} ${hit.file}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return groups.values();
}

/**
 * @param {Result} result
 * @returns {Figures}
 */
function count({ replayed, failure }) {
  const having = (/** @type {string} */ severity) =>
    replayed.filter(({ hits }) => hits.some((hit) => hit.severity === severity)).length;
  const hits = replayed.flatMap((one) => one.hits);
  const ended = (/** @type {string} */ outcome) => replayed.filter((one) => one.outcome === outcome).length;
  return {
    commits: ended('checked'),
    leftOut: ended('left-out'),
    errors: ended('error') + (failure === '' ? 0 : 1),
    blocked: having('error'),
    warned: having('warning'),
    blocks: hits.filter(({ severity }) => severity === 'error').length,
    warnings: hits.filter(({ severity }) => severity === 'warning').length,
  };
}

/**
 * @param {string} name
 * @param {Figures} figures
 */
function printFigures(name, { commits, leftOut, errors, blocked, warned, blocks, warnings }) {
  const perThousand = (/** @type {number} */ number) =>
    commits === 0 ? '-' : ((number / commits) * 1000).toFixed(1);
  console.log(
    `${name}: ${commits} commits checked, ${leftOut} left out, ${errors} errors; ` +
      `blocked ${blocked} (${perThousand(blocked)} per 1,000; ${blocks} findings), ` +
      `warned ${warned} (${perThousand(warned)} per 1,000; ${warnings} findings)`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commits: { type: 'string', default: '1000' },
    whole: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
/** @type {Result[]} */
const results = [];
for (const clone of positionals) {
  let done = 0;
  const result = await replayCommits(clone, {
    commits: Number(values.commits),
    isWhole: values.whole,
    onCommit: (name, replayed) => {
      printHits(name, replayed);
      done += 1;
      if (done % 100 === 0) console.error(`${name}: ${done} commits`);
    },
  });
  results.push(result);
  if (result.failure !== '')
    console.log(`ERROR ${result.clone} cannot be replayed further: ${result.failure}`);
  printFigures(result.clone, count(result));
}
const all = results.map(count);
const sum = (/** @type {keyof Figures} */ key) => all.reduce((total, figures) => total + figures[key], 0);
const errors = sum('errors');
printFigures('all', {
  commits: sum('commits'),
  leftOut: sum('leftOut'),
  errors,
  blocked: sum('blocked'),
  warned: sum('warned'),
  blocks: sum('blocks'),
  warnings: sum('warnings'),
});
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
if (positionals.length === 0) console.error('Name at least one bare clone.');
// A block may be right; an error never is.
process.exitCode = errors > 0 || positionals.length === 0 ? 2 : 0;
