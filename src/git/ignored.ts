import type { RunGit } from '../types.ts';
import { explainGitFailure } from './git-failure.ts';

/** How git treats a path: what is tracked is not ignored, whatever `.gitignore` says. */
export type IgnoreState = 'ignored' | 'not-ignored' | 'tracked';

/** Longest sum of paths for one start of git: Windows takes 32,767 characters of arguments. */
const longestArguments = 16_384;

/** Asks git how it treats the paths (from the top, with `/`; they need not exist). One call when all of them are ignored. */
export async function readIgnoreState(
  git: RunGit,
  paths: readonly string[],
): Promise<ReadonlyMap<string, IgnoreState>> {
  const ignored = await readIgnored(git, paths);
  const others = paths.filter((path) => !ignored.has(path));
  const tracked = await readTracked(git, others);
  const judge = (path: string): IgnoreState => {
    if (ignored.has(path)) return 'ignored';
    return tracked.has(path) ? 'tracked' : 'not-ignored';
  };
  return new Map(paths.map((path) => [path, judge(path)]));
}

/** The rule that decides whether git ignores a path, tracked or not. */
export interface IgnoreRule {
  /** Where it stands and what it says: `.gitignore:3:!.env`. */
  readonly text: string;
  /** False for one that overrules another and lets the path in. */
  readonly covers: boolean;
}

/** Gives the rules of git's ignore files that decide about paths, also about those that are tracked in spite of one. */
export async function readIgnoreRules(
  git: RunGit,
  paths: readonly string[],
): Promise<ReadonlyMap<string, IgnoreRule>> {
  const stdout = await checkIgnore(git, paths, ['--no-index', '--verbose']);
  const fields = stdout.toString().split('\0');
  const rules = new Map<string, IgnoreRule>();
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [source = '', line = '', pattern = '', path = ''] = fields.slice(at, at + 4);
    const text = `${source}:${line}:${pattern}`;
    rules.set(path.slice(top.length), { text, covers: !pattern.startsWith('!') });
  }
  return rules;
}

/** Asks git which of the paths it ignores: none that is tracked. One call for all of them. */
export async function readIgnored(git: RunGit, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const stdout = await checkIgnore(git, paths);
  return new Set(splitFields(stdout).map((path) => path.slice(top.length)));
}

async function checkIgnore(
  git: RunGit,
  paths: readonly string[],
  options: readonly string[] = [],
): Promise<Buffer> {
  if (paths.length === 0) return Buffer.alloc(0);
  const { stdout, stderr, exitCode } = await git(['check-ignore', '-z', '--stdin', ...options], {
    input: Buffer.from(paths.map((path) => `${top}${path}\0`).join('')),
    okCodes: [0, 1, failed],
  });
  if (exitCode !== failed) return stdout;
  const beyond = findBeyond(stderr, paths);
  if (beyond === undefined) throw explainGitFailure({ args: ['check-ignore'], exitCode, stderr });
  const folder = beyond.slice(0, beyond.lastIndexOf('/') + 1);
  const others = paths.filter((path) => path !== beyond && (folder === '' || !path.startsWith(folder)));
  return checkIgnore(git, others, options);
}

const failed = 128;

/** Gives the path that git ends at: a folder above it is a symbolic link, or another repository. It is not ignored. */
function findBeyond(stderr: string, paths: readonly string[]): string | undefined {
  return /beyond a symbolic link|is in submodule/u.test(stderr)
    ? paths.find((path) => stderr.includes(`'${top}${path}'`))
    : undefined;
}

// Paths count from the top, wherever git is started; git repeats them as they were given.
const top = ':(top)';

async function readTracked(git: RunGit, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const tracked = new Set<string>();
  for (const group of groupPaths(paths)) {
    const specs = group.map((path) => `:(top,literal)${path}`);
    const { stdout } = await git(['ls-files', '-z', '--full-name', '--cached', '--', ...specs]);
    for (const path of splitFields(stdout)) tracked.add(path);
  }
  return tracked;
}

function groupPaths(paths: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let size = Infinity;
  for (const path of paths) {
    if (size + path.length > longestArguments) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(path);
    size += path.length + 20;
  }
  return groups;
}

function splitFields(bytes: Buffer): readonly string[] {
  return bytes
    .toString()
    .split('\0')
    .filter((field) => field !== '');
}
