import { createIgnore } from '../config/ignored-paths.ts';
import { type PushRequest, type PushSummary, readPush } from '../git/push/read-push.ts';
import { type CommitSearch, createCommitMatching } from './create-commit-matching.ts';
import type { RawMatches } from './find-staged-matches.ts';

/** What was held by what is about to be pushed. */
export interface PushedMatches {
  readonly found: RawMatches;
  readonly push: PushSummary;
}

/** Looks at everything that a push sends and the remote does not have: commit by commit, messages too. */
export async function findPushedMatches(search: CommitSearch, request: PushRequest): Promise<PushedMatches> {
  const { sink, finish } = await createCommitMatching(search, await createIgnore(search.settings.ignore));
  const push = await readPush(search.git, request, sink);
  const { coverage, ...found } = await finish();
  return { push, found: { ...found, coverage: { ...coverage, commits: push.commits } } };
}
