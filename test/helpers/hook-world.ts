import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';

import { installHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest } from './hooks.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

interface Result {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in which keyguard's real hook is in place, in front of a bundle that the test writes. */
export interface HookWorld extends TestRepo {
  /** The hook's file. */
  readonly hook: string;
  /** Installs again, as after a change. */
  readonly install: () => Promise<void>;
  /** Writes what stands for keyguard's bundle. */
  readonly bundle: (script: string) => Promise<void>;
  /** Commits with hooks, as a user does. */
  readonly tryCommit: (env?: NodeJS.ProcessEnv, cwd?: string) => Promise<Result>;
  /** Counts the commits, to know whether one was let through. */
  readonly count: () => Promise<number>;
}

/** Wraps a test: hands it a repository with the hook installed. */
export function withHook(story: (world: HookWorld) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await repo.commit();
    await addKeyguard(repo.dir);
    const world = createWorld(repo);
    await world.install();
    await story(world);
  });
}

function createWorld(repo: TestRepo): HookWorld {
  return {
    ...repo,
    hook: path.join(repo.dir, '.git', 'hooks', 'pre-commit'),
    install: async () => {
      await installHooks(await createRequest(repo));
    },
    bundle: (script) => addKeyguard(repo.dir, script),
    tryCommit: (env = {}, cwd = repo.dir) =>
      repo.run('git', ['commit', '--quiet', '--allow-empty', '--message', 'try'], {
        cwd,
        env: { ...repo.env, ...env },
      }),
    count: async () => Number(await repo.git('rev-list', '--count', 'HEAD')),
  };
}

const systemNodes =
  "/opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node '/c/Program Files/nodejs/node.exe'";

/** Makes the machine's own node invisible to the hook, and gives a PATH with git and the shell's tools but no node. */
export async function hideNode({ hook, dir }: HookWorld): Promise<string> {
  const script = await readFile(hook, 'utf8');
  if (!script.includes(systemNodes)) throw new Error('the hook looks for node elsewhere by now');
  await writeFile(
    hook,
    script.replace(systemNodes, '/nowhere/node').replace(/kg_recorded='[^']*'/u, "kg_recorded=''"),
  );
  const bin = path.join(dir, '..', 'bin');
  await mkdir(bin, { recursive: true });
  for (const tool of ['git', 'sh', 'sed', 'sort', 'cat'])
    await symlink((await execa('sh', ['-c', `command -v ${tool}`])).stdout, path.join(bin, tool));
  return bin;
}
