// Adds to package-lock.json the builds of tools for other systems that a lagging registry mirror does not have, and npm
// therefore left out: `npm ci` refuses a lock file without them, on every system.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Locked */

const file = path.join(import.meta.dirname, '..', 'package-lock.json');
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** @param {string} version */
const isExact = (version) => /^\d+\.\d+\.\d+$/u.test(version);

/**
 * A lock entry from what the package's name says, such as `@scope/binding-linux-x64-musl`.
 * @param {string} name
 * @param {string} version
 * @returns {Locked}
 */
function createEntry(name, version) {
  const words = name.split(/[/-]/u);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (cpu.length !== 1 || !isExact(version)) throw new Error(`what is ${name}@${version}?`);
  const libc = /musl/u.test(name) ? ['musl'] : /linux.*gnu/u.test(name) ? ['glibc'] : [];
  return {
    version,
    cpu,
    dev: true,
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/**
 * The places where Node looks for a package that the one at `place` asks for, nearest first.
 * @param {string} place
 * @param {string} name
 */
function findCandidates(place, name) {
  const parts = place.split('/node_modules/');
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

const lock = JSON.parse(await readFile(file, 'utf8'));
/** @type {Record<string, Locked>} */
const packages = lock.packages;
for (const [place, { optionalDependencies = {} }] of Object.entries(packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const candidates = findCandidates(place, name);
    const found = candidates.find((candidate) => candidate in packages);
    const isThere = found !== undefined && (!isExact(version) || packages[found]?.version === version);
    // Nested, where another version stands above.
    const target = found === undefined ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (!isThere) packages[target] = createEntry(name, version);
  }
lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
await writeFile(file, `${JSON.stringify(lock, undefined, 2)}\n`);
