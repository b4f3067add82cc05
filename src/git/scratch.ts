import path from 'node:path';

import { KeyguardError } from '../errors.ts';
import { makeFolder } from '../files.ts';
import type { RunGit } from '../types.ts';
import { createGit } from './run.ts';

/** An index and a store for objects beside the repository's own: what is made there is seen with this environment only. */
export interface Scratch {
  readonly env: NodeJS.ProcessEnv;
  readonly git: RunGit;
}

/** A file that is staged in the scratch index. */
export interface ScratchFile {
  readonly path: string;
  readonly content: string;
}

/** A commit that only the scratch knows, and the one that it follows; all zeros when it is the first. */
export interface ScratchCommit {
  readonly commit: string;
  readonly parent: string;
}

// The other part of a split index would be written into the git folder, whatever GIT_INDEX_FILE says.
const sharedIndex = ['core.splitIndex', 'false'] as const;
// The user's own `post-index-change` has nothing to do with this index.
const noHooks = ['core.hooksPath', '/dev/null'] as const;
const author = { NAME: 'keyguard', EMAIL: 'keyguard@localhost' };

/** Opens a scratch in an empty folder; the repository's index, objects and refs are read and never written. */
export async function openScratch(
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  folder: string,
): Promise<Scratch> {
  const objects = path.join(folder, 'objects');
  await makeFolder(objects);
  const alternates = [
    await readObjectFolder(createGit({ cwd, env })),
    env['GIT_ALTERNATE_OBJECT_DIRECTORIES'],
  ];
  const own = {
    ...withSetting(env, sharedIndex),
    GIT_INDEX_FILE: path.join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates.filter(Boolean).join(path.delimiter),
  };
  return { env: own, git: createGit({ cwd, env: withSetting(own, noHooks) }) };
}

/** Stages what HEAD holds and the given files, whatever the user has staged. */
export async function stageInScratch({ git }: Scratch, files: readonly ScratchFile[]): Promise<void> {
  const head = await readHead(git);
  await git(['read-tree', head === undefined ? '--empty' : head]);
  for (const { path: file, content } of files) {
    const { stdout } = await git(['hash-object', '-w', '--stdin'], { input: Buffer.from(content) });
    const entry = `100644,${stdout.toString().trim()},${file}`;
    await git(['update-index', '--add', '--cacheinfo', entry]);
  }
}

/** Makes a commit of what the scratch index holds, on top of HEAD; no ref tells of it. */
export async function commitInScratch({ env, git }: Scratch, cwd: string): Promise<ScratchCommit> {
  const parent = await readHead(git);
  const tree = (await git(['write-tree'])).stdout.toString().trim();
  const identity = Object.entries(author).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  const named = createGit({ cwd, env: { ...env, ...Object.fromEntries(identity) } });
  const parents = parent === undefined ? [] : ['-p', parent];
  const { stdout } = await named(['commit-tree', '--no-gpg-sign', ...parents, '-m', 'keyguard', tree]);
  const commit = stdout.toString().trim();
  return { commit, parent: parent ?? '0'.repeat(commit.length) };
}

function withSetting(env: NodeJS.ProcessEnv, [key, value]: readonly [string, string]): NodeJS.ProcessEnv {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? '0');
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: value,
  };
}

async function readHead(git: RunGit): Promise<string | undefined> {
  const { stdout } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { okCodes: [0, 1] });
  return stdout.toString().trim() || undefined;
}

async function readObjectFolder(git: RunGit): Promise<string> {
  const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
  const folder = stdout.toString().replace(/\n$/u, '');
  if (folder === '') throw new KeyguardError('git-output-damaged', { command: 'git rev-parse' });
  return quoteAlternate(folder);
}

/** Git splits the list at the system's delimiter, but for what stands in quotes. */
function quoteAlternate(folder: string): string {
  if (!folder.includes(path.delimiter) && !folder.startsWith('"')) return folder;
  return `"${folder.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}
