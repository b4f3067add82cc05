import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const system = process.platform === 'win32' ? 'win' : process.platform;

/**
 * Gives a folder that holds the newest `node` of a major version, from the packages that the registry has for each
 * system; kept in the temporary folder for the next time.
 * @param {number} major
 */
export async function nodeFolder(major) {
  const name = `node-${system}-${process.arch}`;
  const prefix = path.join(tmpdir(), `keyguard-bench-node-${major}`);
  const folder = path.join(prefix, 'node_modules', name, 'bin');
  if (!existsSync(folder)) {
    await mkdir(prefix, { recursive: true });
    await writeFile(path.join(prefix, 'package.json'), '{ "private": true }\n');
    const options = ['--prefix', prefix, '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...options, `${name}@${major}`], { stdio: 'ignore' });
  }
  return folder;
}
