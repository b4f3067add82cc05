import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { installHooks, uninstallHooks } from '../../src/install/install-hooks.ts';
import { addKeyguard, createRequest, readFolder, readKinds, writeHook } from './hooks.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

/** Who manages the hooks, as a repository shows it. */
export type Manager = 'husky-9' | 'husky-8' | 'folder';

/** A repository whose hooks are files of the work tree, and one of these. */
export interface TrackedWorld extends TestRepo {
  readonly folder: string;
  /** Writes the pre-commit hook as a team would have it. */
  readonly writeOld: (content: string | Uint8Array, mode?: number) => Promise<void>;
  readonly install: () => Promise<readonly string[]>;
  readonly uninstall: () => Promise<readonly string[]>;
  /** What the folder holds under the names of the pre-commit hook. */
  readonly readHook: () => Promise<Readonly<Record<string, string>>>;
}

/** Wraps a test: hands it a repository of that kind, with keyguard in node_modules. */
export function withTracked(
  manager: Manager,
  story: (world: TrackedWorld) => Promise<void>,
): () => Promise<void> {
  return withRepo(async (repo) => {
    await addKeyguard(repo.dir);
    const folder = await setUp(repo, manager);
    await story({
      ...repo,
      folder,
      writeOld: async (content, mode = 0o755) => {
        await writeHook(path.join(folder, 'pre-commit'), content, mode);
      },
      install: async () => readKinds(await installHooks(await createRequest(repo))),
      uninstall: async () => readKinds(await uninstallHooks(await createRequest(repo))),
      readHook: async () =>
        Object.fromEntries(
          Object.entries(await readFolder(folder)).filter(([name]) => name.startsWith('pre-commit')),
        ),
    });
  });
}

async function setUp(repo: TestRepo, manager: Manager): Promise<string> {
  const name = manager === 'folder' ? '.githooks' : '.husky';
  const folder = path.join(repo.dir, name);
  await repo.git('config', 'core.hooksPath', manager === 'husky-9' ? `${name}/_` : name);
  await repo.write(`${name}/README`, '');
  await repo.stage(name);
  if (manager === 'husky-8') await repo.write('.husky/_/husky.sh', husky8);
  if (manager !== 'husky-9') return folder;
  // As husky 9 writes them.
  await writeHook(path.join(folder, '_/h'), husky9, 0o644);
  for (const hook of ['pre-commit', 'commit-msg', 'pre-push'])
    await writeHook(path.join(folder, '_', hook), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n');
  return folder;
}

const husky9 = String.raw`#!/usr/bin/env sh
n=$(basename "$0")
s=$(dirname "$(dirname "$0")")/$n
[ ! -f "$s" ] && exit 0
export PATH="node_modules/.bin:$PATH"
sh -e "$s" "$@"
`;

const husky8 = String.raw`#!/usr/bin/env sh
if [ -z "$husky_skip_init" ]; then
  readonly husky_skip_init=1
  export husky_skip_init
  sh -e "$0" "$@"
  exit $?
fi
`;

/** Replaces a file's bytes, its mode and links kept. */
export async function overwrite(file: string, content: string, mode?: number): Promise<void> {
  await writeFile(file, content);
  if (mode !== undefined) await chmod(file, mode);
}
