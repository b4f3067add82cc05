import type { TestRepo } from './with-repo.ts';

/** Commits files on a new branch that begins at HEAD, and goes back to `main`. */
export async function makeBranch(
  repo: TestRepo,
  branch: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  await repo.git('checkout', '--quiet', '-b', branch);
  for (const [file, content] of Object.entries(files)) await repo.write(file, content);
  await repo.stage('.');
  await repo.commit();
  await repo.git('checkout', '--quiet', 'main');
}
