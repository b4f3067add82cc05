import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const top = path.join(import.meta.dirname, '..');

/**
 * @typedef {object} ScratchRepo
 * @property {string} dir
 * @property {NodeJS.ProcessEnv} env No git configuration but the repository's own; the given node first on PATH.
 * @property {string} hook The pre-commit hook as `keyguard install` puts it.
 * @property {() => Promise<void>} dispose
 */

/**
 * Makes a repository with a first commit, keyguard installed, and the given files staged on top.
 * @param {Record<string, string>} staged
 * @returns {Promise<ScratchRepo>}
 */
export async function createScratchRepo(staged) {
  const root = await mkdtemp(path.join(tmpdir(), 'keyguard-bench-'));
  const dir = path.join(root, 'repo');
  const home = path.join(root, 'home');
  await mkdir(path.join(dir, 'src'), { recursive: true });
  await mkdir(home);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const run = (/** @type {string} */ file, /** @type {string[]} */ ...args) =>
    execFileSync(file, args, { cwd: dir, env, encoding: 'utf8' }).trim();
  run('git', 'init', '--quiet', '--initial-branch=main');
  await writeFile(path.join(dir, '.gitignore'), 'node_modules\n.env\n');
  await writeFile(path.join(dir, 'package.json'), '{ "name": "bench", "private": true }\n');
  await copyPackage(path.join(dir, 'node_modules', 'keyguard'));
  run('git', 'add', '--all');
  run('git', 'commit', '--quiet', '-m', 'base');
  run(process.execPath, path.join('node_modules', 'keyguard', 'dist', 'cli.js'), 'install');
  for (const [file, text] of Object.entries(staged)) await writeFile(path.join(dir, file), text);
  run('git', 'add', '--all');
  return {
    dir,
    env: { ...env, GIT_INDEX_FILE: '.git/index' },
    hook: run('git', 'rev-parse', '--path-format=absolute', '--git-path', 'hooks/pre-commit'),
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}

/**
 * Copies what the package ships, as an installation would.
 * @param {string} target
 */
async function copyPackage(target) {
  const { files } = JSON.parse(await readFile(path.join(top, 'package.json'), 'utf8'));
  for (const name of ['package.json', ...files])
    await cp(path.join(top, name), path.join(target, name), { recursive: true });
}
