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
  const modules = await fetchModules({ name, version });
  const target = path.join(repo.dir, 'node_modules', name);
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(path.join(modules, name), target);
  const bin = path.join(repo.dir, 'node_modules/.bin');
  await mkdir(bin, { recursive: true });
  await repo.run('sh', ['-c', 'ln -sfn "$1"/* "$2"', 'sh', path.join(modules, '.bin'), bin]);
}

/** The same with copies in place of links, for a tool that looks for the repository from its own folder upwards. */
export async function copyFromRegistry(repo: TestRepo, name: string, version: string): Promise<void> {
  const modules = await fetchModules({ name, version });
  await execa('cp', ['-R', `${modules}/.`, path.join(repo.dir, 'node_modules')]);
}

/** A package of the registry, in one version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The one install script that is needed to run it. */
  readonly script?: string;
}

/**
 * Gives a `node_modules` folder outside of the tree that holds a package of the registry with what it needs: fetched once, used
 * again by later runs. No install script runs that is not named.
 */
export async function fetchModules(tool: Tool): Promise<string> {
  const folder = path.join(cache, `${tool.name.replaceAll('/', '+')}@${tool.version}`);
  if (!(await exists(folder))) await fetchInto(folder, tool);
  return path.join(folder, 'node_modules');
}

async function exists(folder: string): Promise<boolean> {
  return (await execa('test', ['-d', folder], { reject: false })).exitCode === 0;
}

/** In one step, since several test files may want the same tool. */
async function fetchInto(folder: string, { name, version, script }: Tool): Promise<void> {
  const temporary = `${folder}-${process.pid}-${Date.now()}`;
  await mkdir(temporary, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'];
  await execa('npm', ['install', '--prefix', temporary, ...options, `${name}@${version}`]);
  if (script !== undefined) await execa('node', [path.join(temporary, 'node_modules', name, script)]);
  try {
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true });
    if (!(await exists(folder))) throw error;
  }
}
