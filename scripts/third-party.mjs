import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import { rolldown } from 'rolldown';

import { bundles } from './bundles.mjs';

const top = path.join(import.meta.dirname, '..');

/**
 * The modules that rolldown puts into what ships.
 * @returns {Promise<string[]>}
 */
async function findBundledModules() {
  const ids = [];
  for (const { output, ...input } of bundles) {
    const build = await rolldown({ ...input, cwd: top, platform: 'node', logLevel: 'warn' });
    const { output: chunks } = await build.generate(output);
    await build.close();
    ids.push(...chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])));
  }
  return ids;
}

/**
 * The folder of the package that a module is from; undefined for our own. The last node_modules counts: a package may
 * bring its own copy of another.
 * @param {string} id
 */
function packageFolder(id) {
  // Rolldown adds helpers of its own where a bundle needs them.
  if (id.includes('rolldown/runtime')) return path.join(top, 'node_modules', 'rolldown');
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(id)?.[0];
}

/** @param {string} folder */
async function renderPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, but has no licence file`);
  const text = (await readFile(path.join(folder, file), 'utf8')).trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** The text of THIRD-PARTY-LICENSES.md: every package whose code is in the bundles, with its licence. */
export async function renderThirdPartyLicenses() {
  const folders = new Set(
    (await findBundledModules()).map(packageFolder).filter((folder) => folder !== undefined),
  );
  const parts = (await Promise.all([...folders].map(renderPackage))).toSorted((a, b) => (a < b ? -1 : 1));
  const intro =
    parts.length > 0
      ? 'keyguard has no dependencies to install. What it ships contains code of these packages.\n'
      : 'keyguard has no dependencies to install, and what it ships contains no code of others.\n';
  return ['# Third-party licences\n', intro, ...parts].join('\n');
}
