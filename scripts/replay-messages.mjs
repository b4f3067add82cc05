// Checks every commit message of clones as if it were being committed now, and lists what would be said of them:
// node scripts/replay-messages.mjs CLONE...
// All refs count, and each message once. Wants a build (`npm run build`).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const built = pathToFileURL(path.join(import.meta.dirname, '..', 'dist', 'index.js'));
/** @type {typeof import('../src/index.ts')} */
const { createScanner } = await import(built.href);

/** @typedef {{ messages: number, blocked: number, warned: number }} Figures */

const scanner = createScanner();

/**
 * Gives commit ids and messages, each message once.
 * @param {string} clone
 */
async function* readMessages(clone) {
  const git = spawn('git', ['-C', clone, 'log', '--all', '--format=%H %B%x00', '--encoding=UTF-8'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seen = new Set();
  let rest = Buffer.alloc(0);
  for await (const bytes of git.stdout) {
    rest = Buffer.concat([rest, bytes]);
    for (let to = rest.indexOf(0); to !== -1; to = rest.indexOf(0)) {
      const record = rest.subarray(0, to);
      // Behind the NUL stands a line end.
      rest = rest.subarray(to + 2);
      const space = record.indexOf(' ');
      const message = record.subarray(space + 1);
      const digest = createHash('sha256').update(message).digest('base64');
      if (seen.has(digest)) continue;
      seen.add(digest);
      yield { commit: record.toString('latin1', 0, space), message };
    }
  }
}

/**
 * @param {string} clone
 * @returns {Promise<Figures>}
 */
async function replay(clone) {
  const figures = { messages: 0, blocked: 0, warned: 0 };
  for await (const { commit, message } of readMessages(clone)) {
    figures.messages += 1;
    const findings = scanner.scanBytes(message, '<commit-message>');
    if (findings.length === 0) continue;
    const isBlocked = findings.some(({ severity }) => severity === 'error');
    figures[isBlocked ? 'blocked' : 'warned'] += 1;
    for (const { severity, ruleId, startLine, excerpt } of findings)
      console.log(
        `${severity === 'error' ? 'BLOCK' : 'warn '} ${ruleId} ${nameOf(clone)} ${commit.slice(0, 12)}:${startLine} ${excerpt?.text.trim().slice(0, 160) ?? ''}`,
      );
  }
  return figures;
}

/** @param {string} clone */
function nameOf(clone) {
  const parts = path.resolve(clone).split(path.sep);
  return parts.at(-1)?.replace(/^(?:repo|\.git)$/u, parts.at(-2) ?? '') ?? clone;
}

/**
 * @param {string} name
 * @param {Figures} figures
 */
function printFigures(name, { messages, blocked, warned }) {
  console.log(`${name}: ${messages} messages, blocked ${blocked}, warned ${warned}`);
}

const clones = process.argv.slice(2);
const sum = { messages: 0, blocked: 0, warned: 0 };
for (const clone of clones) {
  const figures = await replay(clone);
  printFigures(nameOf(clone), figures);
  sum.messages += figures.messages;
  sum.blocked += figures.blocked;
  sum.warned += figures.warned;
}
printFigures('all', sum);
if (clones.length === 0) {
  console.error('Name at least one clone.');
  process.exitCode = 2;
}
