// What each rule takes of the matcher's time, in this one process: bench/rules.mjs bundles it with the sources.
import { ruleTable } from '../src/rules/table.generated.ts';
import { compileRules } from '../src/scan/compile-rules.ts';
import { runRule } from '../src/scan/find-candidates.ts';
import { hasRun } from '../src/scan/has-run.ts';
import { createMatcher } from '../src/scan/matcher.ts';
import { createWindowPlan } from '../src/scan/plan-windows.ts';
import { readSourceText } from '../src/scan/source-text.ts';
import { quantile } from './measure.mjs';

/**
 * @typedef {import('../src/types.ts').Chunk} Chunk
 * @typedef {import('../src/scan/compile-rules.ts').CompiledRule} CompiledRule
 * @typedef {import('../src/scan/find-candidates.ts').Run & { bytes: Uint8Array }} Opened
 * @typedef {{ path: string, text: string }} File
 * @typedef {{ id: string, windows: number, hits: number, milliseconds: number }} RuleCost
 * @typedef {{ bytes: number, milliseconds: number, rules: RuleCost[] }} Profile
 */

/**
 * @param {File} file
 * @returns {Chunk}
 */
function toChunk({ path, text }) {
  // A plain view, as the matcher makes one of what it is given.
  const { buffer, byteOffset, byteLength } = Buffer.from(text);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const file = /** @type {const} */ ({ path, status: 'added', kind: 'file', blob: '', oldBlob: '' });
  return { file, bytes, encoding: 'utf8', start: 0, end: byteLength, line: 1, column: 0, isWhole: true };
}

/**
 * The windows that each rule opens.
 * @param {readonly Chunk[]} chunks
 */
function openWindows(chunks) {
  const rules = compileRules(ruleTable.patterns, [], () => true);
  /** @type {Map<CompiledRule, Opened[]>} */
  const opened = new Map();
  for (const chunk of chunks) {
    const plan = createWindowPlan(chunk, (rule, window) => {
      const windows = opened.get(rule) ?? [];
      opened.set(rule, windows);
      const source = readSourceText(chunk, window.from, window.to);
      windows.push({ bytes: chunk.bytes, window, source, path: chunk.file.path });
    });
    rules.index.scan(chunk.bytes, (id, to) => {
      const { length, rules: called } = rules.open(id);
      for (const rule of called) plan(rule, to - length, to);
    });
  }
  return opened;
}

/** @param {() => void} work */
function timeUser(work) {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1000;
}

/**
 * Runs a rule over its windows and counts its hits.
 * @param {CompiledRule} rule
 * @param {readonly Opened[]} windows
 */
function runWindows(rule, windows) {
  let hits = 0;
  for (const opened of windows)
    if (!rule.leastRun || hasRun(opened.bytes, opened.window, rule.leastRun))
      runRule(rule, opened, () => (hits += 1));
  return hits;
}

/**
 * The median user time of the whole search, and of each rule's own windows.
 * @param {readonly File[]} files
 * @param {number} rounds
 * @returns {Profile}
 */
export function profileRules(files, rounds) {
  const chunks = files.map(toChunk);
  const matcher = createMatcher(ruleTable);
  const tasks = [...openWindows(chunks)].map(([rule, windows]) => {
    /** @type {number[]} */
    const times = [];
    return { rule, windows, times, hits: runWindows(rule, windows) };
  });
  /** @type {number[]} */
  const times = [];
  for (let round = -1; round < rounds; round += 1) {
    const whole = timeUser(() => {
      for (const chunk of chunks) matcher.match(chunk, () => undefined);
    });
    // The first round only warms up.
    if (round >= 0) times.push(whole);
    for (const task of tasks) {
      const own = timeUser(() => void runWindows(task.rule, task.windows));
      if (round >= 0) task.times.push(own);
    }
  }
  return {
    bytes: chunks.reduce((sum, { bytes }) => sum + bytes.length, 0),
    milliseconds: quantile(times, 0.5),
    rules: tasks.map(({ rule, windows, times: own, hits }) => ({
      id: rule.id,
      windows: windows.length,
      hits,
      milliseconds: quantile(own, 0.5),
    })),
  };
}
