import type { RunGit } from '../../types.ts';

/** Whether the settings have git cut each message at the scissors, also one that no editor was started for. */
export async function isAlwaysVerbose(git: RunGit): Promise<boolean> {
  const { stdout } = await git(['config', '--type=bool-or-int', '--get', 'commit.verbose'], {
    okCodes: [0, 1],
  });
  return !['', 'false', '0'].includes(stdout.toString().trim());
}
