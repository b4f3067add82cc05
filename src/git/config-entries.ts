import type { RunGit } from '../types.ts';

/** A setting of git's, and where it is set. */
export interface ConfigEntry {
  /** `system`, `global`, `local`, `worktree` or `command`. */
  readonly scope: string;
  /** `file:…`, `command line:` or another source, as git tells it. */
  readonly origin: string;
  /** In lower case but for the part in the middle. */
  readonly key: string;
  readonly value: string;
}

/** Lists the settings whose key matches, in the order in which git reads them: of one key the last counts. */
export async function listConfig(git: RunGit, pattern: string): Promise<readonly ConfigEntry[]> {
  const args = ['config', '--null', '--show-scope', '--show-origin', '--get-regexp', pattern];
  const { stdout } = await git(args, { okCodes: [0, 1] });
  const fields = stdout.toString().split('\0');
  return Array.from({ length: Math.floor(fields.length / 3) }, (_, index) => {
    const [scope = '', origin = '', setting = ''] = fields.slice(index * 3);
    const end = setting.indexOf('\n');
    // A key without `=` has no value at all.
    const [key, value] = end < 0 ? [setting, ''] : [setting.slice(0, end), setting.slice(end + 1)];
    return { scope, origin, key, value };
  });
}
