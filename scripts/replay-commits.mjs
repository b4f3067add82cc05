import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { createScratchClone } from './scratch-clone.mjs';

const built = pathToFileURL(path.join(import.meta.dirname, '..', 'dist', 'index.js'));
/** @type {typeof import('../src/index.ts')} */
const { checkStaged } = await import(built.href);

/**
 * @typedef {import('../src/types.ts').Finding} Finding
 * @typedef {'checked' | 'left-out' | 'error'} Outcome
 * @typedef {Pick<Finding, 'ruleId' | 'severity' | 'file' | 'startLine' | 'redacted'>} Hit
 * @typedef {{ commit: string, outcome: Outcome, milliseconds: number, hits: Hit[], trouble: string }} Replayed
 * @typedef {{ clone: string, replayed: Replayed[], failure: string }} Result
 * @typedef {{ commits: number, isWhole: boolean, onCommit: (clone: string, replayed: Replayed) => void }} ReplayOptions
 */

/**
 * Stages each of a bare clone's newest commits on its parents, one after another, and checks the index as the hook does:
 * by the same `git diff-index`, rules and exceptions, but in this process.
 * @param {string} clone
 * @param {ReplayOptions} options
 * @returns {Promise<Result>}
 */
export async function replayCommits(clone, { commits, isWhole, onCommit }) {
  const scratch = await createScratchClone(clone);
  const name = nameOf(clone);
  /** @type {Result} */
  const result = { clone: name, replayed: [], failure: '' };
  const count = isWhole ? 1 : commits;
  try {
    const log = await scratch.git('-C', clone, 'rev-list', '--parents', `--max-count=${count}`, 'HEAD');
    for (const line of log.trim().split('\n')) {
      const [commit = '', ...parents] = line.split(' ');
      await scratch.place(commit, isWhole ? [] : parents);
      if (isWhole) await scratch.unstageMissing();
      const replayed = await checkCommit(scratch, commit);
      result.replayed.push(replayed);
      onCommit(name, replayed);
    }
  } catch (error) {
    return { ...result, failure: String(error) };
  } finally {
    await scratch.dispose();
  }
  return result;
}

/**
 * @param {import('./scratch-clone.mjs').ScratchClone} scratch
 * @param {string} commit
 * @returns {Promise<Replayed>}
 */
async function checkCommit(scratch, commit) {
  const started = performance.now();
  try {
    const { findings } = await checkStaged({ cwd: scratch.workTree, env: scratch.env });
    const milliseconds = performance.now() - started;
    return { commit, outcome: 'checked', milliseconds, hits: findings.map(toHit), trouble: '' };
  } catch (error) {
    const isOurs = await scratch.isComplete(commit);
    const milliseconds = performance.now() - started;
    const trouble = isOurs ? String(error) : '';
    return { commit, outcome: isOurs ? 'error' : 'left-out', milliseconds, hits: [], trouble };
  }
}

/**
 * @param {Finding} finding
 * @returns {Hit}
 */
function toHit({ ruleId, severity, file, startLine, redacted }) {
  return { ruleId, severity, file, startLine, redacted };
}

/** @param {string} clone */
function nameOf(clone) {
  const parts = path.resolve(clone).split(path.sep);
  const own = parts.at(-1) ?? clone;
  return /^(?:repo|\.git)$/u.test(own) ? (parts.at(-2) ?? own) : own;
}
