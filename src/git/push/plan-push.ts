import { KeyguardError } from '../../errors.ts';
import type { RunGit } from '../../types.ts';
import type { PushRequest } from './read-push.ts';

/** Tells what `git push` would send of the current branch; throws `push-unknown` when that cannot be known. */
export async function planPush(git: RunGit, remote?: string, url?: string): Promise<PushRequest> {
  const branch = await readBranch(git);
  const { stdout, exitCode } = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {
    okCodes: [0, 1],
  });
  const localId = stdout.toString().trim();
  if (exitCode !== 0) throw new KeyguardError('push-unknown', { reason: 'no-commit' });
  const destination = remote ?? (await findRemote(git, branch));
  const none = '0'.repeat(localId.length);
  return {
    remote: destination,
    url,
    updates: [{ localRef: branch, localId, remoteRef: branch, remoteId: none }],
  };
}

/** The full name of the current branch. */
async function readBranch(git: RunGit): Promise<string> {
  const { stdout, exitCode } = await git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [0, 1] });
  if (exitCode !== 0) throw new KeyguardError('push-unknown', { reason: 'detached' });
  return stdout.toString().replace(/\n$/u, '');
}

/** The remote that git would take: https://git-scm.com/docs/git-config#Documentation/git-config.txt-remotepushDefault */
async function findRemote(git: RunGit, branch: string): Promise<string> {
  const name = branch.replace(/^refs\/heads\//u, '');
  for (const key of [`branch.${name}.pushRemote`, 'remote.pushDefault', `branch.${name}.remote`]) {
    const { stdout, exitCode } = await git(['config', '-z', '--get', key], { okCodes: [0, 1] });
    if (exitCode === 0) return stdout.toString().replace(/\0$/u, '');
  }
  const { stdout } = await git(['remote']);
  const remotes = stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  const [only] = remotes;
  if (remotes.includes('origin')) return 'origin';
  if (only !== undefined && remotes.length === 1) return only;
  throw new KeyguardError('push-unknown', { reason: only === undefined ? 'no-remote' : 'many-remotes' });
}
