// Builds and packs the package, and checks what npm would publish: its files, its size, its types, its manifest.
import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';

const top = path.join(import.meta.dirname, '..');
const $ = execa({ cwd: top, preferLocal: true });
/** @type {string[]} */
const wrong = [];

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(path.join(top, file), 'utf8'));

/** @param {Record<string, Record<string, string> | undefined>} manifest */
function checkManifest({ dependencies, optionalDependencies, peerDependencies, scripts = {} }) {
  if (dependencies ?? optionalDependencies ?? peerDependencies)
    wrong.push('package.json: what is published has no dependencies, libraries are bundled');
  for (const name of ['preinstall', 'install', 'postinstall'])
    if (name in scripts) wrong.push(`package.json: no install scripts, but there is ${name}`);
}

/**
 * @param {{ path: string }[]} files
 * @param {readonly string[]} expected
 */
function checkFiles(files, expected) {
  const allowed = expected.map((pattern) => new RegExp(`^${pattern}$`, 'u'));
  for (const file of files)
    if (!allowed.some((pattern) => pattern.test(file.path)))
      wrong.push(`packed, but not expected: ${file.path}`);
  for (const [index, pattern] of allowed.entries())
    if (!files.some((file) => pattern.test(file.path)))
      wrong.push(`expected, but not packed: ${expected[index]}`);
}

/**
 * @param {string} name
 * @param {number} actual
 * @param {number} budget
 */
function checkSize(name, actual, budget) {
  console.log(`${name}: ${actual} of ${budget} bytes`);
  if (actual > budget) wrong.push(`${name} is over its budget (bench/budget.json)`);
}

const budget = await readJson('bench/budget.json');
checkManifest(await readJson('package.json'));
await $({ stdio: 'inherit' })`node scripts/build.mjs`;
const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-pack-'));
try {
  const { stdout } = await $`npm pack --ignore-scripts --json --pack-destination ${folder}`;
  const [packed] = JSON.parse(stdout);
  checkFiles(packed.files, budget.files);
  checkSize('packed', packed.size, budget.packedBytes);
  checkSize('unpacked', packed.unpackedSize, budget.unpackedBytes);
  // What every commit reads.
  for (const [name, bytes] of Object.entries(budget.fileBytes)) {
    const file = packed.files.find((/** @type {{ path: string }} */ each) => each.path === name);
    checkSize(name, file?.size ?? Infinity, bytes);
  }
  const tarball = path.join(folder, packed.filename);
  await $({ stdio: 'inherit' })`publint run ${tarball} --strict`;
  await $({ stdio: 'inherit' })`attw ${tarball} --profile esm-only --no-definitely-typed`;
} finally {
  await rm(folder, { recursive: true, force: true });
}
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
