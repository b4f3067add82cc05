import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { type Added, readAdded } from './read-added.ts';
import type { TestRepo } from './with-repo.ts';

/** What was read while git waited for its pre-commit hook. */
export interface AddedInHook extends Added {
  /** The environment that git gave to the hook. */
  readonly env: NodeJS.ProcessEnv;
  /** How the commit ended. */
  readonly exitCode: number;
}

const hookScript = `
const { existsSync, renameSync, writeFileSync } = require('node:fs');
const folder = process.argv[2];
writeFileSync(folder + '/new', JSON.stringify({ cwd: process.cwd(), env: process.env }));
renameSync(folder + '/new', folder + '/started');
const waiter = setInterval(() => { if (existsSync(folder + '/done')) clearInterval(waiter); }, 5);
`;

/** Commits, and while the hook runs reads what is staged in exactly its folder and environment. */
export async function commitThroughHook(
  repo: TestRepo,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<AddedInHook> {
  const folder = path.join(repo.home, 'hook');
  const hooks = path.join(repo.home, 'hooks');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await mkdir(hooks, { recursive: true });
  await writeFile(path.join(folder, 'hook.cjs'), hookScript);
  const command = `exec '${process.execPath}' '${folder}/hook.cjs' '${folder}'`;
  await writeFile(path.join(hooks, 'pre-commit'), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  const commit = repo.run('git', ['-c', `core.hooksPath=${hooks}`, 'commit', ...args], {
    cwd: path.resolve(repo.dir, options.cwd ?? '.'),
    env: { ...repo.env, ...options.env },
    extendEnv: false,
  });
  try {
    const { cwd, env } = await waitForHook(folder, commit);
    return { ...(await readAdded(repo, { cwd, env })), env, exitCode: await finish(folder, commit) };
  } finally {
    await finish(folder, commit);
  }
}

type Ending = Promise<{ readonly exitCode: number; readonly stderr: string }>;

async function finish(folder: string, commit: Ending): Promise<number> {
  await writeFile(path.join(folder, 'done'), '');
  return (await commit).exitCode;
}

async function waitForHook(
  folder: string,
  commit: Ending,
): Promise<{ readonly cwd: string; readonly env: NodeJS.ProcessEnv }> {
  let failure: string | undefined;
  void commit.then(({ stderr }) => (failure = stderr));
  const started = path.join(folder, 'started');
  while (!existsSync(started)) {
    if (failure !== undefined) throw new Error(`the hook did not run: ${failure}`);
    await sleep(5);
  }
  return JSON.parse(await readFile(started, 'utf8'));
}
