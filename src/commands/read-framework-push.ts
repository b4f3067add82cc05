import type { RefUpdate } from '../git/push/parse-ref-lines.ts';
import type { PushRequest } from '../git/push/read-push.ts';
import type { RunGit } from '../types.ts';

/**
 * Reads what a push sends from the variables of the pre-commit framework, which keeps git's own lines for itself; undefined when it
 * does not run this. Of several refs it tells only the first that sends something.
 */
export async function readFrameworkPush(
  env: NodeJS.ProcessEnv,
  git: RunGit,
): Promise<PushRequest | undefined> {
  const [localRef, remoteRef] = [env['PRE_COMMIT_LOCAL_BRANCH'], env['PRE_COMMIT_REMOTE_BRANCH']];
  if (env['PRE_COMMIT'] !== '1' || !localRef || !remoteRef) return undefined;
  const localId = env['PRE_COMMIT_TO_REF'] ?? (await resolve(git, localRef));
  // Where a branch is new, this is the newest commit that the remote has; where all of it is, there is none.
  const remoteId = env['PRE_COMMIT_FROM_REF'] ?? '0'.repeat(localId.length);
  const update: RefUpdate = { localRef, localId, remoteRef, remoteId };
  return { remote: env['PRE_COMMIT_REMOTE_NAME'], url: env['PRE_COMMIT_REMOTE_URL'], updates: [update] };
}

async function resolve(git: RunGit, ref: string): Promise<string> {
  const { stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
  return stdout.toString().trim();
}
