// Replays the newest commits of bare clones as if each were being committed now, and names what the hook blocks:
// npm run precision -- CLONE... [--commits 200] [--json FILE]
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createScratchClone } from './scratch-clone.mjs';

/**
 * @typedef {{ ruleId: string, severity: string, file: string, startLine: number, redacted: string }} Found
 * @typedef {{ commit: string, exitCode: number | 'left-out', milliseconds: number, findings: Found[], trouble: string }} Replayed
 * @typedef {{ clone: string, left: number, replayed: Replayed[] }} Result
 */

const hook = path.join(import.meta.dirname, '..', 'dist', 'hook.cjs');

/**
 * @param {import('./scratch-clone.mjs').ScratchClone} scratch
 * @returns {Promise<{ exitCode: number, milliseconds: number, findings: Found[], trouble: string }>}
 */
function runHook({ workTree, env }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const args = [hook, 'check-staged', '--format', 'json'];
    execFile(process.execPath, args, { cwd: workTree, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const milliseconds = performance.now() - started;
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 2;
      const findings = stdout === '' ? [] : JSON.parse(stdout).findings;
      resolve({ exitCode, milliseconds, findings, trouble: exitCode === 2 ? stderr.trim() : '' });
    });
  });
}

/**
 * @param {string} name
 * @param {Replayed} replayed
 */
function describe(name, { commit, exitCode, findings, trouble }) {
  const at = `${name} ${commit.slice(0, 12)}`;
  if (exitCode === 'left-out') return `left out ${at}: the clone lacks some of its contents`;
  if (exitCode === 2) return `ERROR ${at} ${trouble.split('\n')[0]}`;
  return findings
    .map((found) => {
      const word = found.severity === 'error' ? 'BLOCK' : 'warn ';
      return `${word} ${at} ${found.ruleId} ${found.file}:${found.startLine} ${found.redacted}`;
    })
    .join('\n');
}

/**
 * @param {string} clone
 * @param {number} commits
 * @returns {Promise<Result>}
 */
async function replay(clone, commits) {
  const scratch = await createScratchClone(clone);
  const name = nameOf(clone);
  /** @type {Replayed[]} */
  const replayed = [];
  let left = 0;
  try {
    const log = await scratch.git('-C', clone, 'rev-list', '--parents', `--max-count=${commits}`, 'HEAD');
    for (const line of log.trim().split('\n')) {
      const [commit = '', ...parents] = line.split(' ');
      await scratch.place(commit, parents);
      /** @type {Replayed} */
      const one = { commit, ...(await runHook(scratch)) };
      if (one.exitCode === 2 && !(await scratch.isComplete(commit))) one.exitCode = 'left-out';
      replayed.push(one);
      const text = describe(name, one);
      if (text !== '') console.log(text);
    }
  } catch (error) {
    left = commits - replayed.length;
    console.log(`ERROR ${name} cannot be replayed further: ${String(error)}`);
  } finally {
    await scratch.dispose();
  }
  return { clone: name, left, replayed };
}

/** @param {string} clone */
function nameOf(clone) {
  const parts = path.resolve(clone).split(path.sep);
  const own = parts.at(-1) ?? clone;
  return /^(?:repo|\.git)$/u.test(own) ? (parts.at(-2) ?? own) : own;
}

/** @param {Result} result */
function total({ clone, left, replayed }) {
  const times = replayed.map((one) => one.milliseconds).toSorted((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const blocked = replayed.filter((one) => one.exitCode === 1).length;
  const leftOut = replayed.filter((one) => one.exitCode === 'left-out').length;
  const errors = replayed.filter((one) => one.exitCode === 2).length + (left > 0 ? 1 : 0);
  console.log(
    `${clone}: ${replayed.length} commits, ${leftOut} left out, ${blocked} blocked, ${errors} errors, median ${median.toFixed(0)} ms`,
  );
  return errors;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { commits: { type: 'string', default: '200' }, json: { type: 'string' } },
});
const results = [];
for (const clone of positionals) results.push(await replay(clone, Number(values.commits)));
const errors = results.map(total).reduce((sum, count) => sum + count, 0);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
if (positionals.length === 0) console.error('Name at least one bare clone.');
// A block may be right; an error never is.
process.exitCode = errors > 0 || positionals.length === 0 ? 2 : 0;
