import type { RunGit } from '../../types.ts';

/** Lists the remote-tracking branches, by full name. */
export async function readRemoteRefs(git: RunGit): Promise<readonly string[]> {
  const { stdout } = await git(['for-each-ref', '--format=%(refname)', 'refs/remotes']);
  return stdout
    .toString()
    .split('\n')
    .filter((ref) => ref !== '' && !ref.endsWith('/HEAD'));
}
