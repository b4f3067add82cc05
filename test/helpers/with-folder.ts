import { rm } from 'node:fs/promises';
import path from 'node:path';

import { type TestRepo, withRepo } from './with-repo.ts';

/** Wraps a test: gives it a fresh folder that is in no repository, and removes it afterwards. */
export function withFolder(story: (folder: TestRepo) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await rm(path.join(repo.dir, '.git'), { recursive: true });
    await story(repo);
  });
}
