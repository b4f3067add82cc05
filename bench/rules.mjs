// What each rule takes of the matcher's time: over made-up source text, and over the text of installed packages.
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { rolldown } from 'rolldown';

import { makeSourceText } from './source-text.mjs';

/**
 * @typedef {import('./profile-rules.mjs').File} File
 * @typedef {import('./profile-rules.mjs').Profile} Profile
 */

const rounds = 5;
const limit = 0.02;
const leastShown = 0.001;
const bytesOfPackages = 8_000_000;
const longestFile = 300_000;

/** @returns {Promise<typeof import('./profile-rules.mjs')>} */
async function loadProfile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-rules-'));
  try {
    const build = await rolldown({ input: 'bench/profile-rules.mjs', platform: 'node', logLevel: 'warn' });
    await build.write({ dir: folder, format: 'esm', entryFileNames: 'profile.mjs' });
    await build.close();
    return await import(pathToFileURL(path.join(folder, 'profile.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const isText = (/** @type {string} */ name) => /\.(?:[cm]?[jt]s|json|md|ya?ml|css|py|html)$/.test(name);

/** Every so many files, so that they come from all packages. */
async function readPackages() {
  const names = (await readdir('node_modules', { recursive: true })).filter(isText).toSorted();
  const step = Math.max(1, Math.floor(names.length / 1200));
  /** @type {File[]} */
  const files = [];
  let size = 0;
  for (const name of names.filter((_, index) => index % step === 0)) {
    const text = await readFile(path.join('node_modules', name), 'utf8').catch(() => '');
    if (text.length > longestFile || size > bytesOfPackages) continue;
    size += text.length;
    files.push({ path: `src/${name}`, text });
  }
  return files;
}

/**
 * @param {string} title
 * @param {Profile} profile
 */
function print(title, { bytes, milliseconds, rules }) {
  const sum = rules.reduce((total, rule) => total + rule.milliseconds, 0);
  const head = `${(bytes / 1e6).toFixed(1)} MB in ${milliseconds.toFixed(0)} ms of user time, ${sum.toFixed(0)} ms of it in rules`;
  console.log(`\n${title}: ${head} (${rounds} rounds)`);
  for (const rule of rules.toSorted((a, b) => b.milliseconds - a.milliseconds)) {
    const share = rule.milliseconds / milliseconds;
    if (share < leastShown) break;
    const cells = [
      rule.id.padEnd(36),
      `${(100 * share).toFixed(1)} %`.padStart(8),
      `${rule.milliseconds.toFixed(1)} ms`.padStart(9),
      `${rule.windows} windows`.padStart(15),
      `${rule.hits} hits`.padStart(10),
      share > limit ? `  above ${limit * 100} %` : '',
    ];
    console.log(`  ${cells.join('')}`.trimEnd());
  }
}

/** Runs the benchmark and prints its tables. */
export async function run() {
  const { profileRules } = await loadProfile();
  const made = Array.from({ length: 40 }, (_, index) => ({
    path: `src/part-${index}.js`,
    text: makeSourceText(index + 1, 250_000),
  }));
  print('rules, made-up source', profileRules(made, rounds));
  print('rules, installed packages', profileRules(await readPackages(), rounds));
}
