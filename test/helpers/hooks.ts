import { chmod, lstat, mkdir, readFile, readdir, readlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { readRepository } from '../../src/git/repository.ts';
import { createGit } from '../../src/git/run.ts';
import type { InstallRequest } from '../../src/install/hook-manager.ts';
import { type HookName, hookNames } from '../../src/install/hook-name.ts';
import { installHooks, uninstallHooks } from '../../src/install/install-hooks.ts';
import type { InstallEvent } from '../../src/messages/install.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

/** A bundle that lets every commit through and says that it was asked. */
const asked = 'console.log("asked: " + process.argv[2]); process.exitCode = 0;';

/** Puts a keyguard into node_modules whose hook bundle is this script. */
export async function addKeyguard(checkout: string, script = asked): Promise<void> {
  const folder = path.join(checkout, 'node_modules', 'keyguard', 'dist');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'hook.cjs'), script);
}

/** Writes a hook as a user would have it. */
export async function writeHook(file: string, content: string | Uint8Array, mode = 0o755): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  await chmod(file, mode);
}

/** What the commands hand to the installer when called in a folder of the repository. */
export async function createRequest(repo: TestRepo, cwd = repo.dir): Promise<InstallRequest> {
  const git = createGit({ cwd, env: repo.env });
  const repository = await readRepository(git);
  return { repository, git, cwd, env: { PATH: '/usr/bin:/bin' }, node: process.execPath, dryRun: false };
}

/** Everything in a folder that `git init` did not put there: name, kind, mode and bytes. */
export async function readFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.sample')).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await show(path.join(folder, name))])),
  );
}

async function show(file: string): Promise<string> {
  const stat = await lstat(file);
  if (stat.isSymbolicLink()) return `link to ${await readlink(file)}`;
  const mode = (stat.mode & 0o7777).toString(8);
  return stat.isFile() ? `${mode} ${(await readFile(file)).toString('latin1')}` : `folder ${mode}`;
}

/** A repository with keyguard in node_modules, and one hook of its hooks folder. */
interface Place {
  readonly name: HookName;
  readonly hooks: string;
  readonly hook: string;
  readonly install: () => Promise<readonly string[]>;
  readonly uninstall: () => Promise<readonly string[]>;
  /** What the hooks folder holds under this hook's names. */
  readonly read: () => Promise<Readonly<Record<string, string>>>;
}

/** The kinds of what was done to one hook. */
export const readKinds = (
  events: readonly InstallEvent[],
  hook: HookName = 'pre-commit',
): readonly string[] =>
  events.filter(({ file }) => path.basename(file).startsWith(hook)).map(({ kind }) => kind);

/** Wraps a test: hands it the installer, which tells the kinds of what it did to one hook. */
export function withHooks(
  story: (place: Place, repo: TestRepo) => Promise<void>,
  name: HookName = 'pre-commit',
): () => Promise<void> {
  return withRepo(async (repo) => {
    await addKeyguard(repo.dir);
    const hooks = path.join(repo.dir, '.git', 'hooks');
    const others = hookNames.filter((each) => each !== name);
    await story(
      {
        name,
        hooks,
        hook: path.join(hooks, name),
        install: async () => readKinds(await installHooks(await createRequest(repo)), name),
        uninstall: async () => readKinds(await uninstallHooks(await createRequest(repo)), name),
        read: async () => {
          const all = Object.entries(await readFolder(hooks));
          return Object.fromEntries(all.filter(([each]) => !others.some((other) => each.startsWith(other))));
        },
      },
      repo,
    );
  });
}
