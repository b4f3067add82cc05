import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * @typedef {object} ScratchClone
 * @property {string} workTree
 * @property {NodeJS.ProcessEnv} env What makes git, and the hook, look at the scratch repository.
 * @property {(...args: string[]) => Promise<string>} git
 * @property {(commit: string, parents: readonly string[]) => Promise<void>} place Stages the commit's tree on its parents.
 * @property {(commit: string) => Promise<boolean>} isComplete Whether the clone has all contents that the commit touches.
 * @property {() => Promise<void>} unstageMissing Takes out of the index what the clone lacks.
 * @property {() => Promise<void>} dispose
 */

/**
 * Whether a mode is a file's or a link's: nothing (zeros) and a submodule's commit are no objects of a repository.
 * @param {string} mode
 */
const isContent = (mode) => /^1[02]0/u.test(mode);

/**
 * Makes an empty repository that borrows the objects of a bare clone, into which nothing is written.
 * @param {string} clone
 * @returns {Promise<ScratchClone>}
 */
export async function createScratchClone(clone) {
  const root = await mkdtemp(path.join(tmpdir(), 'keyguard-replay-'));
  const workTree = path.join(root, 'work');
  const gitDir = path.join(workTree, '.git');
  const home = path.join(root, 'home');
  await Promise.all([mkdir(workTree), mkdir(home)]);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    // The clone may belong to somebody else; it is only read.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
  const git = async (/** @type {string[]} */ ...args) => {
    const { stdout } = await run('git', args, { cwd: workTree, env, maxBuffer: 2 ** 28 });
    return stdout;
  };
  const objects = (
    await git('-C', clone, 'rev-parse', '--path-format=absolute', '--git-path', 'objects')
  ).trim();
  const format = (await git('-C', clone, 'rev-parse', '--show-object-format')).trim();
  await git('init', '--quiet', `--object-format=${format}`, '--initial-branch=none');
  await writeFile(path.join(gitDir, 'objects', 'info', 'alternates'), `${objects}\n`);
  /**
   * @param {string[]} args
   * @param {string} input
   */
  const runGit = (args, input) =>
    execFileSync('git', args, { cwd: workTree, env, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const findMissing = (/** @type {string[]} */ ids) => {
    const answers = runGit(['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''));
    return new Set([...answers.matchAll(/^(\w+) missing$/gmu)].map(([, id = '']) => id));
  };
  return {
    workTree,
    env,
    git,
    place: async (commit, [first, ...merged]) => {
      await writeFile(
        path.join(gitDir, 'HEAD'),
        first === undefined ? 'ref: refs/heads/none\n' : `${first}\n`,
      );
      const mergeHead = path.join(gitDir, 'MERGE_HEAD');
      if (merged.length > 0) await writeFile(mergeHead, merged.map((parent) => `${parent}\n`).join(''));
      else await rm(mergeHead, { force: true });
      await git('read-tree', commit);
    },
    isComplete: async (commit) => {
      const changes = await git('diff-tree', '-r', '-m', '--root', '--no-abbrev', '--no-commit-id', commit);
      const ids = [...changes.matchAll(/^:(\d+) (\d+) (\w+) (\w+) /gmu)].flatMap(
        ([, oldMode = '', mode = '', oldId = '', id = '']) => [
          ...(isContent(oldMode) ? [oldId] : []),
          ...(isContent(mode) ? [id] : []),
        ],
      );
      return findMissing(ids).size === 0;
    },
    unstageMissing: async () => {
      const staged = (await git('ls-files', '-z', '--stage')).split('\0').filter((line) => isContent(line));
      const idOf = (/** @type {string} */ line) => line.split(' ')[1] ?? '';
      const missing = findMissing(staged.map(idOf));
      const lines = staged.filter((line) => missing.has(idOf(line)));
      const input = lines.map((line) => `${line.replace(/^\d+/u, '0')}\0`).join('');
      runGit(['update-index', '-z', '--index-info'], input);
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}
