import { lstat, mkdir, readFile, readdir, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';

import { linkKeyguard, runLinked } from '../helpers/linked-keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';
import type { ManagerCase } from './manager-case.ts';

type Ended = Awaited<ReturnType<TestRepo['run']>>;

/** A line of code with a secret, made up at run time. */
export const secretLine = `const token = '${sampleOf('github-pat-classic').text}';\n`;

/**
 * Stands for the commands of a team: writes its arguments (and what it reads as pre-push) down, stages `made.js` when there is
 * a file `stage-this`, and refuses when there is a file `refuse-<hook>`.
 */
const ownHook = String.raw`#!/bin/sh
hook=$1
shift
{ printf '%s\n' "$hook" "$@"; [ "$hook" != pre-push ] || cat; } >> "$(git rev-parse --git-common-dir)/own-hooks"
if [ "$hook" = pre-commit ] && [ -e stage-this ]; then cp stage-this made.js && git add made.js; fi
[ ! -e "refuse-$hook" ] || exit 7
`;

/** Fails with what the command said, unless it succeeded. */
export function expectSuccess({ exitCode, stdout, stderr }: Ended): void {
  if (exitCode !== 0) throw new Error(`ended with ${exitCode}:\n${stdout}${stderr}`);
}

/** A repository whose hooks are managed: what an operation works on. */
export interface ManagerWorld extends TestRepo {
  readonly keyguard: (...args: string[]) => Promise<Ended>;
  /** Writes a file, stages it and commits, with hooks, as a user does. */
  readonly tryCommit: (file: string, content: string) => Promise<Ended>;
  /** Pushes to a bare repository beside this one, with hooks. */
  readonly tryPush: () => Promise<Ended>;
  /** What the team's hooks were called with so far, without commit ids, which differ. */
  readonly readOwnCalls: () => Promise<string>;
  /** Every file of the work tree and git's hooks and settings, and the user's own: name, mode and bytes. */
  readonly readAll: () => Promise<Readonly<Record<string, string>>>;
}

/** Runs a story in a repository that this manager's tool is set up in, and in which keyguard is not installed yet. */
export function withManager(row: ManagerCase, story: (world: ManagerWorld) => Promise<void>): Promise<void> {
  return withRepo(async (repo) => {
    await repo.write('.gitignore', 'node_modules\n');
    await repo.write('package.json', '{ "name": "shop", "private": true }\n');
    await repo.write('tools/own-hook.sh', ownHook);
    await linkKeyguard(repo.dir);
    await linkProgram(repo, 'keyguard', '../keyguard/dist/cli.js');
    await repo.git('init', '--quiet', '--bare', '../remote.git');
    await repo.git('remote', 'add', 'origin', path.join(repo.dir, '../remote.git'));
    await row.setUp(repo);
    await repo.stage('.');
    await repo.commit();
    await story({ ...createWorld(repo), ...(row.keyguard && { keyguard: row.keyguard.bind(row, repo) }) });
  })();
}

/** Puts a program into `node_modules/.bin`, where package scripts find it. */
export async function linkProgram({ dir }: TestRepo, name: string, target: string): Promise<void> {
  const folder = path.join(dir, 'node_modules/.bin');
  await mkdir(folder, { recursive: true });
  await symlink(target, path.join(folder, name));
}

/** The same operations in another folder, a clone for example. */
export function createWorld(repo: TestRepo): ManagerWorld {
  return {
    ...repo,
    keyguard: (...args) => runLinked(repo, args),
    tryCommit: async (file, content) => {
      await repo.write(file, content);
      await repo.stage(file);
      return repo.run('git', ['commit', '--quiet', '--message', 'try']);
    },
    tryPush: () => repo.run('git', ['push', '--quiet', 'origin', 'HEAD']),
    readOwnCalls: async () => {
      const { stdout } = await repo.run('cat', ['.git/own-hooks']);
      return stdout.replaceAll(/\b[0-9a-f]{40}\b/gu, '<id>');
    },
    readAll: async () =>
      Object.fromEntries([
        ...(await readFiles(repo.dir, ['.git', 'node_modules'])),
        ...(await readFiles(repo.home, ['.npm', '.cache'])),
        ...(await readFiles(path.join(repo.dir, '.git'), ['objects', 'logs', 'refs', 'index', 'own-hooks'])),
      ]),
  };
}

async function readFiles(
  folder: string,
  except: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder)).filter((name) => !except.includes(name));
  const lists = await Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      const stat = await lstat(file);
      if (stat.isDirectory()) return readFiles(file, []);
      const bytes = stat.isSymbolicLink() ? await readlink(file) : await readFile(file, 'latin1');
      return [[file, `${(stat.mode & 0o7777).toString(8)} ${bytes}`] as const];
    }),
  );
  return lists.flat();
}
