// Replays the newest commits of bare clones as if each were being committed now, and names what the hook blocks:
// npm run precision -- CLONE... [--commits 200] [--whole] [--json FILE]
// --whole checks the newest tree instead, as one first commit.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { createScratchClone } from './scratch-clone.mjs';

/**
 * @typedef {{ ruleId: string, severity: string, file: string, startLine: number, redacted: string }} Found
 * @typedef {{ commit: string, exitCode: number | 'left-out', milliseconds: number, findings: Found[], trouble: string }} Replayed
 * @typedef {{ clone: string, failure: string, replayed: Replayed[] }} Result
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
      const findings = stdout === '' ? [] : JSON.parse(stdout).findings;
      // Node's own exit code for a crash is 1 too: without findings it is no verdict.
      const isVerdict = error === null || (error.code === 1 && findings.length > 0);
      const exitCode = error === null ? 0 : isVerdict ? 1 : 2;
      resolve({ exitCode, milliseconds, findings, trouble: isVerdict ? '' : stderr.trim() });
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
 * @param {import('./scratch-clone.mjs').ScratchClone} scratch
 * @param {string} commit
 * @returns {Promise<Replayed>}
 */
async function replayCommit(scratch, commit) {
  const ended = await runHook(scratch);
  const isOurs = ended.exitCode !== 2 || (await scratch.isComplete(commit));
  return { commit, ...ended, exitCode: isOurs ? ended.exitCode : 'left-out' };
}

/**
 * @param {string} clone
 * @param {number | 'whole'} commits
 * @returns {Promise<Result>}
 */
async function replay(clone, commits) {
  const scratch = await createScratchClone(clone);
  const name = nameOf(clone);
  /** @type {Result} */
  const result = { clone: name, failure: '', replayed: [] };
  const count = commits === 'whole' ? 1 : commits;
  try {
    const log = await scratch.git('-C', clone, 'rev-list', '--parents', `--max-count=${count}`, 'HEAD');
    for (const line of log.trim().split('\n')) {
      const [commit = '', ...parents] = line.split(' ');
      await scratch.place(commit, commits === 'whole' ? [] : parents);
      if (commits === 'whole') await scratch.unstageMissing();
      const replayed = await replayCommit(scratch, commit);
      result.replayed.push(replayed);
      const text = describe(name, replayed);
      if (text !== '') console.log(text);
    }
  } catch (error) {
    console.log(`ERROR ${name} cannot be replayed further: ${String(error)}`);
    return { ...result, failure: String(error) };
  } finally {
    await scratch.dispose();
  }
  return result;
}

/** @param {string} clone */
function nameOf(clone) {
  const parts = path.resolve(clone).split(path.sep);
  const own = parts.at(-1) ?? clone;
  return /^(?:repo|\.git)$/u.test(own) ? (parts.at(-2) ?? own) : own;
}

/** @param {Result} result */
function total({ clone, failure, replayed }) {
  const times = replayed.map((one) => one.milliseconds).toSorted((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const blocked = replayed.filter((one) => one.exitCode === 1).length;
  const leftOut = replayed.filter((one) => one.exitCode === 'left-out').length;
  const errors = replayed.filter((one) => one.exitCode === 2).length + (failure === '' ? 0 : 1);
  console.log(
    `${clone}: ${replayed.length} commits, ${leftOut} left out, ${blocked} blocked, ${errors} errors, median ${median.toFixed(0)} ms`,
  );
  return errors;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commits: { type: 'string', default: '200' },
    whole: { type: 'boolean' },
    json: { type: 'string' },
  },
});
const results = [];
for (const clone of positionals)
  results.push(await replay(clone, values.whole === true ? 'whole' : Number(values.commits)));
const errors = results.map(total).reduce((sum, count) => sum + count, 0);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
if (positionals.length === 0) console.error('Name at least one bare clone.');
// A block may be right; an error never is.
process.exitCode = errors > 0 || positionals.length === 0 ? 2 : 0;
