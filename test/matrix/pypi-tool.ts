import { mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';

import type { TestRepo } from '../helpers/with-repo.ts';

const cache = path.join(tmpdir(), 'keyguard-test-tools');

/** Gives the folder with the programs of a package from PyPI; it is fetched once, into a folder that later runs use again. */
export async function fetchFromPypi(name: string, version: string): Promise<string> {
  const folder = path.join(cache, `pypi+${name}@${version}`);
  const programs = path.join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const isThere =
    (await execa('test', ['-e', path.join(folder, 'complete')], { reject: false })).exitCode === 0;
  if (isThere) return programs;
  const lock = `${folder}.lock`;
  await mkdir(cache, { recursive: true });
  try {
    await mkdir(lock);
  } catch {
    // Another test file fetches it.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return fetchFromPypi(name, version);
  }
  try {
    await rm(folder, { recursive: true, force: true });
    // A virtual environment knows its own place, so it cannot be made elsewhere and moved.
    await execa('python3', ['-m', 'venv', folder]);
    const options = ['install', '--quiet', '--disable-pip-version-check', `${name}==${version}`];
    await execa(path.join(programs, 'python3'), ['-m', 'pip', ...options]);
    await execa('touch', [path.join(folder, 'complete.new')]);
    await rename(path.join(folder, 'complete.new'), path.join(folder, 'complete'));
  } finally {
    await rm(lock, { recursive: true });
  }
  return programs;
}

/** Runs such a program in a repository. */
export async function runFromPypi(repo: TestRepo, program: string, args: readonly string[]) {
  const [name = '', version = ''] = program.split('@');
  return repo.run(path.join(await fetchFromPypi(name, version), name), args);
}
