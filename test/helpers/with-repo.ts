import { chmod, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type Options, execa } from 'execa';

/** A fresh repository with a home of its own: nothing of the machine's git configuration reaches it. */
export interface TestRepo {
  /** The work tree's top. */
  readonly dir: string;
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  readonly link: (target: string, file: string) => Promise<void>;
  readonly makeExecutable: (file: string) => Promise<void>;
  /** Runs git in the top and gives its standard output; a refusal rejects. */
  readonly git: (...args: string[]) => Promise<string>;
  readonly stage: (...files: string[]) => Promise<void>;
  /** Commits without any hook: set-up of what a test starts from. */
  readonly commit: (message?: string) => Promise<void>;
  /** Runs any command in the top with the repository's environment; never rejects. */
  readonly run: (
    command: string,
    args?: readonly string[],
    options?: Options,
  ) => Promise<{ exitCode: number; stdout: string; stderr: string }>;
}

/** An environment in which git sees no configuration but the test's own. */
export function isolatedEnv(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|KEYGUARD_|npm_|LC_|LANG|CI$)/u.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    LANG: 'C.UTF-8',
  };
}

/** Makes a repository in a temporary folder; the caller removes `root`. */
export async function createRepo(
  initArgs: readonly string[] = [],
): Promise<TestRepo & { readonly root: string }> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'keyguard-test-')));
  const home = path.join(root, 'home');
  const dir = path.join(root, 'repo');
  await mkdir(home);
  await mkdir(dir);
  const repo = openRepo(dir, home);
  await repo.git('init', '--quiet', '--initial-branch=main', ...initArgs);
  return { ...repo, root };
}

/** The same helpers for a work tree that is there already, such as a clone. */
export function openRepo(dir: string, home: string): TestRepo {
  const env = isolatedEnv(home);
  const run: TestRepo['run'] = async (command, args = [], options = {}) => {
    const result = await execa(command, args, { cwd: dir, env, extendEnv: false, reject: false, ...options });
    return { exitCode: result.exitCode ?? -1, stdout: String(result.stdout), stderr: String(result.stderr) };
  };
  const git: TestRepo['git'] = async (...args) => {
    const { stdout } = await execa('git', args, { cwd: dir, env, extendEnv: false });
    return stdout;
  };
  return {
    dir,
    home,
    env,
    run,
    git,
    write: async (file, content) => {
      await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
      await writeFile(path.join(dir, file), content);
    },
    read: (file) => readFile(path.join(dir, file), 'utf8'),
    link: (target, file) => symlink(target, path.join(dir, file)),
    makeExecutable: (file) => chmod(path.join(dir, file), 0o755),
    stage: async (...files) => {
      await git('add', '--', ...files);
    },
    commit: async (message = 'base') => {
      await git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
    },
  };
}

/** Wraps a test: gives it a fresh repository and removes it afterwards. */
export function withRepo(
  story: (repo: TestRepo) => Promise<void>,
  initArgs: readonly string[] = [],
): () => Promise<void> {
  return async () => {
    const repo = await createRepo(initArgs);
    try {
      await story(repo);
    } finally {
      await rm(repo.root, { recursive: true, force: true });
    }
  };
}
