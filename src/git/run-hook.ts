import { createGit } from './run.ts';

/** How a hook ended, and what it said on both outputs. */
export interface HookRun {
  readonly exitCode: number;
  readonly output: string;
}

/** What a hook is started with beside its words. */
export interface HookOptions {
  readonly input?: Uint8Array;
  /** Takes the place of PATH, behind the folder of git's own programs. */
  readonly path?: string;
}

/** Runs a program with its arguments as git runs a hook. */
export type RunHook = (words: readonly string[], options?: HookOptions) => Promise<HookRun>;

// An alias that begins with `!` is run as a hook is: from the work tree's top, in git's own shell (also on Windows), with
// git's programs first on PATH and GIT_DIR set where git sets it.
const plain = ['-c', 'alias.keyguard-run=!f() { exec "$@"; }; f', 'keyguard-run'];
const withPath = [
  '-c',
  'alias.keyguard-run=!f() { PATH="$(git --exec-path):$1"; export PATH; shift; exec "$@"; }; f',
  'keyguard-run',
];
const anyCode = Array.from({ length: 256 }, (_, code) => code);

/** Makes the function that starts hooks; the environment reaches them as it is given here. */
export function createHookRunner(place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }): RunHook {
  const git = createGit({ ...place, pins: [] });
  return async (words, { input, path } = {}) => {
    const args = path === undefined ? [...plain, ...words] : [...withPath, path, ...words];
    const { exitCode, stdout, stderr } = await git(args, {
      okCodes: anyCode,
      ...(input === undefined ? {} : { input }),
    });
    return { exitCode, output: stdout.toString() + stderr };
  };
}
