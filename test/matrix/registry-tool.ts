import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';

import type { TestRepo } from '../helpers/with-repo.ts';

const cache = path.join(tmpdir(), 'keyguard-test-tools');

/**
 * Links a package of the registry, with its programs, into a repository's `node_modules`; it is fetched once, into a folder that
 * later runs use again. Its install scripts do not run.
 */
export async function linkFromRegistry(repo: TestRepo, name: string, version: string): Promise<void> {
  const folder = path.join(cache, `${name.replaceAll('/', '+')}@${version}`);
  if (!(await exists(folder))) await fetchInto(folder, `${name}@${version}`);
  const modules = path.join(folder, 'node_modules');
  const target = path.join(repo.dir, 'node_modules', name);
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(path.join(modules, name), target);
  const bin = path.join(repo.dir, 'node_modules/.bin');
  await mkdir(bin, { recursive: true });
  await repo.run('sh', ['-c', 'ln -sfn "$1"/* "$2"', 'sh', path.join(modules, '.bin'), bin]);
}

async function exists(folder: string): Promise<boolean> {
  return (await execa('test', ['-d', folder], { reject: false })).exitCode === 0;
}

/** In one step, since several test files may want the same tool. */
async function fetchInto(folder: string, spec: string): Promise<void> {
  const temporary = `${folder}-${process.pid}-${Date.now()}`;
  await mkdir(temporary, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  await execa('npm', ['install', '--prefix', temporary, ...options, spec]);
  try {
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true });
    if (!(await exists(folder))) throw error;
  }
}
