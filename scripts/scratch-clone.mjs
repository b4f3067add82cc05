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
 * @property {() => Promise<void>} dispose
 */

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
      // Neither a missing side (zeros) nor a submodule's commit (mode 160000) is an object of this repository.
      const ids = [...changes.matchAll(/^:(\d+) (\d+) (\w+) (\w+) /gmu)].flatMap(
        ([, oldMode, mode, oldId = '', id = '']) => [
          ...(oldMode?.startsWith('10') || oldMode === '120000' ? [oldId] : []),
          ...(mode?.startsWith('10') || mode === '120000' ? [id] : []),
        ],
      );
      const input = ids.map((id) => `${id}\n`).join('');
      return !/ missing$/mu.test(
        execFileSync('git', ['cat-file', '--batch-check'], { cwd: workTree, env, input, encoding: 'utf8' }),
      );
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}
