import { spawn } from 'node:child_process';

/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[][]} commands Run one after the other; together they are one measurement.
 * @property {number[]} [okCodes]
 */

/**
 * @typedef {{ cwd: string, env: NodeJS.ProcessEnv }} Place
 * @typedef {{ name: string, milliseconds: number[] }} Timing
 */

/**
 * @param {string[]} command
 * @param {Place} place
 * @returns {Promise<number>}
 */
export function exitCodeOf([file = '', ...args], place) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...place, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
}

/**
 * @param {Task} task
 * @param {Place} place
 */
async function timeOnce({ name, commands, okCodes = [0] }, place) {
  const started = performance.now();
  for (const command of commands) {
    const code = await exitCodeOf(command, place);
    if (!okCodes.includes(code)) throw new Error(`${name}: ${command.join(' ')} exited with ${code}`);
  }
  return performance.now() - started;
}

/**
 * Times the tasks in turn, round after round, so that what slows the machine down slows them all.
 * @param {readonly Task[]} tasks
 * @param {Place} place
 * @param {number} rounds
 * @returns {Promise<Timing[]>}
 */
export async function timeInTurn(tasks, place, rounds) {
  /** @type {Timing[]} */
  const timings = tasks.map(({ name }) => ({ name, milliseconds: [] }));
  for (let round = -1; round < rounds; round += 1)
    for (const [index, task] of tasks.entries()) {
      const taken = await timeOnce(task, place);
      // The first round only warms the caches.
      if (round >= 0) timings[index]?.milliseconds.push(taken);
    }
  return timings;
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Prints one line a task: its median, and the median of its ratio to the first task in the same round, with the
 * middle half of the ratios.
 * @param {string} title
 * @param {readonly Timing[]} timings
 */
export function printTable(title, timings) {
  const [base] = timings;
  console.log(`\n${title} (${base?.milliseconds.length} rounds)`);
  for (const { name, milliseconds } of timings) {
    const ratios = milliseconds.map((taken, round) => taken / (base?.milliseconds[round] ?? Number.NaN));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
    const median = `${quantile(milliseconds, 0.5).toFixed(1)} ms`;
    console.log(`  ${name.padEnd(40)} ${median.padStart(10)}   ${middle} (${low}-${high})`);
  }
}
