import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';

import { type HookName, hookCommands, hookNames } from '../../src/install/hook-name.ts';
import { installHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest } from './hooks.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

interface Result {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A repository in which one of keyguard's real hooks is in place, in front of a bundle that the test writes. */
export interface HookWorld extends TestRepo {
  readonly name: HookName;
  /** The hook's file. */
  readonly hook: string;
  /** What the bundle that stands there at first says when it is asked. */
  readonly asked: string;
  /** Installs again, as after a change. */
  readonly install: () => Promise<void>;
  /** Writes what stands for keyguard's bundle. */
  readonly bundle: (script: string) => Promise<void>;
  /** The arguments with which git does what it runs the hook for: a commit, or a push. */
  readonly operation: readonly string[];
  /** Does that, as a user does; `stderr` is all that the hook said. */
  readonly attempt: (env?: NodeJS.ProcessEnv, cwd?: string) => Promise<Result>;
  /** The same where that is a commit. */
  readonly tryCommit: HookWorld['attempt'];
  /** Counts the commits that were let through, to know whether one was. */
  readonly count: () => Promise<number>;
}

/** Wraps a test: hands it a repository with one hook installed. */
export function withHook(
  story: (world: HookWorld) => Promise<void>,
  name: HookName = 'pre-commit',
): () => Promise<void> {
  return withRepo(async (repo) => {
    await repo.commit();
    await addKeyguard(repo.dir);
    if (name === 'pre-push') await addRemote(repo);
    const world = createWorld(repo, name);
    await world.install();
    await story(world);
  });
}

/** A remote that has what is there, and a commit that it lacks. */
async function addRemote(repo: TestRepo): Promise<void> {
  await repo.git('clone', '--quiet', '--bare', '.', '../remote.git');
  await repo.git('remote', 'add', 'origin', path.join(repo.dir, '../remote.git'));
  await repo.commit();
}

function createWorld(repo: TestRepo, name: HookName): HookWorld {
  const hooks = path.join(repo.dir, '.git', 'hooks');
  const operation = name === 'pre-push' ? pushing : committing;
  const attempt: HookWorld['attempt'] = async (env = {}, cwd = repo.dir) => {
    const { exitCode, stdout, stderr } = await repo.run('git', operation, {
      cwd,
      env: { ...repo.env, ...env },
    });
    // Git lets pre-push write to standard output.
    const said = [stdout, stderr.replace(/^error: failed to push some refs.*$/mu, '')].join('\n').trim();
    return name === 'pre-push' ? { exitCode, stdout: '', stderr: said } : { exitCode, stdout, stderr };
  };
  return {
    ...repo,
    // A hook that reads its input must come to its end.
    run: (command, args, options) => repo.run(command, args, { input: '', ...options }),
    name,
    hook: path.join(hooks, name),
    asked: `asked: ${hookCommands[name]}`,
    install: async () => {
      await installHooks(await createRequest(repo));
      for (const other of hookNames) if (other !== name) await rm(path.join(hooks, other), { force: true });
    },
    bundle: (script) => addKeyguard(repo.dir, script),
    operation,
    attempt,
    tryCommit: attempt,
    count: async () => {
      const repository = name === 'pre-push' ? ['--git-dir', '../remote.git'] : [];
      return Number(await repo.git(...repository, 'rev-list', '--count', 'main'));
    },
  };
}

const committing = ['commit', '--quiet', '--allow-empty', '--message', 'try'];
const pushing = ['push', '--quiet', 'origin', 'HEAD:main'];

const systemNodes = '/opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node';

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
