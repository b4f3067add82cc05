import path from 'node:path';

import { expect } from 'vitest';

import { readFolder } from '../helpers/hooks.ts';
import { type TestRepo, openRepo, withRepo } from '../helpers/with-repo.ts';
import { secretLine } from './manager-world.ts';
import type { PackageCommands, PackageManagerCase } from './package-manager-case.ts';
import { startRegistry } from './package-registry.ts';
import { fetchModules } from './registry-tool.ts';

type Ended = Awaited<ReturnType<TestRepo['run']>>;

interface Place {
  /** From the top of the repository. */
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A repository in which packages are managed: what a way works on. */
export interface PackageWorld extends TestRepo {
  readonly commands: PackageCommands;
  /** Runs a command line as a user types it. */
  readonly type: (command: string, place?: Place) => Promise<Ended>;
  /** The same for one that must succeed. */
  readonly succeed: (command: string, place?: Place) => Promise<Ended>;
  /** A clone of what is committed, beside this repository. */
  readonly clone: () => Promise<PackageWorld>;
  /** The same tools in another folder. */
  readonly at: (dir: string) => PackageWorld;
  /** The same where commits are made in a terminal, so that hooks find the package manager: elsewhere they do not. */
  readonly inTerminal: () => PackageWorld;
  /** The names of the hooks that are in place. */
  readonly listHooks: () => Promise<readonly string[]>;
  /** Stages a file with a secret and commits, with hooks, as a user does. */
  readonly commitSecret: () => Promise<Ended>;
}

/** Runs a story in a repository with a project of this package manager, in which keyguard is not yet. */
export function withPackages(
  row: PackageManagerCase,
  story: (world: PackageWorld) => Promise<void>,
): Promise<void> {
  return withRepo(async (repo) => {
    const world = createWorld(repo, row, await createEnv(repo, row));
    await writeProject(world, row);
    await world.stage('.');
    await world.commit();
    await story(world);
  })();
}

/** Writes a project's own files into a folder of the repository. */
export async function writeProject(
  { write }: TestRepo,
  row: PackageManagerCase,
  folder = '.',
): Promise<void> {
  const project = { name: 'shop', version: '1.0.0', private: true };
  const ignored = ['node_modules', '.yarn', '.pnp.*', '.store', ''];
  await write(path.join(folder, 'package.json'), `${JSON.stringify(project, null, 2)}\n`);
  await write(path.join(folder, '.gitignore'), ignored.join('\n'));
  for (const [file, text] of Object.entries(row.files)) await write(path.join(folder, file), text);
}

// By these, package managers and others tell that they run in CI, or, the last, which node there is.
const machines =
  /^(?:GITHUB_|GITLAB_|RUNNER_|CI_|CONTINUOUS_INTEGRATION$|BUILD_|CIRCLECI|TRAVIS|TF_BUILD|NODE$)/u;

async function createEnv({ env, home }: TestRepo, { tools }: PackageManagerCase): Promise<NodeJS.ProcessEnv> {
  const registry = await startRegistry();
  const bins = await Promise.all(tools.map(async (tool) => path.join(await fetchModules(tool), '.bin')));
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !machines.test(name))),
    PATH: [...bins, env['PATH']].join(path.delimiter),
    npm_config_registry: registry,
    npm_config_update_notifier: 'false',
    pnpm_config_registry: registry,
    YARN_REGISTRY: registry,
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: 'localhost',
    YARN_ENABLE_TELEMETRY: '0',
    BUN_CONFIG_REGISTRY: registry,
    BUN_INSTALL_CACHE_DIR: path.join(home, '.bun-cache'),
  };
}

function createWorld(repo: TestRepo, row: PackageManagerCase, env: NodeJS.ProcessEnv): PackageWorld {
  const type: PackageWorld['type'] = (command, { folder = '.', env: more = {} } = {}) =>
    repo.run('sh', ['-c', command], { cwd: path.join(repo.dir, folder), env: { ...env, ...more } });
  const at = (dir: string): PackageWorld => createWorld(openRepo(dir, repo.home), row, env);
  return {
    ...repo,
    commands: row.commands,
    type,
    succeed: async (command, place) => {
      const ended = await type(command, place);
      expect(ended.exitCode, `${command}\n${ended.stdout}\n${ended.stderr}`).toBe(0);
      return ended;
    },
    clone: async () => {
      const dir = path.join(repo.dir, '../clone');
      await repo.git('clone', '--quiet', '.', dir);
      return at(dir);
    },
    at,
    inTerminal: () =>
      createWorld({ ...repo, run: (name, args, more) => repo.run(name, args, { env, ...more }) }, row, env),
    listHooks: async () => {
      const folder = await repo.git('rev-parse', '--git-path', 'hooks');
      return Object.keys(await readFolder(path.resolve(repo.dir, folder)));
    },
    commitSecret: async () => {
      await repo.write('pay.js', secretLine);
      await repo.git('add', '--force', 'pay.js');
      return repo.run('git', ['commit', '--quiet', '--message', 'try']);
    },
  };
}

/** Fails unless keyguard blocks a commit with a secret and lets one without pass. */
export async function expectGuarded({ commitSecret, git, write, run }: PackageWorld): Promise<void> {
  const { exitCode, stdout, stderr } = await commitSecret();
  expect(stdout + stderr).toContain('pay.js:1:16');
  expect(exitCode).toBe(1);
  await git('rm', '--quiet', '--force', 'pay.js');
  await write('pay.js', 'const token = process.env.TOKEN;\n');
  await git('add', 'pay.js');
  expect(await run('git', ['commit', '--quiet', '--message', 'clean'])).toMatchObject({ exitCode: 0 });
  await git('rm', '--quiet', 'pay.js');
  expect(await run('git', ['commit', '--quiet', '--message', 'back'])).toMatchObject({ exitCode: 0 });
}

/** Fails unless nothing stands between a commit and the repository. */
export async function expectUnguarded({ listHooks, commitSecret }: PackageWorld): Promise<void> {
  expect(await listHooks()).toEqual([]);
  expect(await commitSecret()).toMatchObject({ exitCode: 0 });
}

/** Adds keyguard, sets it up and commits all of that. */
export async function setUpKeyguard({ commands, succeed, git }: PackageWorld): Promise<void> {
  await succeed(commands.add);
  await succeed(`${commands.keyguard} init`);
  await git('add', '.');
  await succeed('git commit --quiet --message keyguard');
}
