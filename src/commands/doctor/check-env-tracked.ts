import type { Check } from '../../doctor-types.ts';
import { findTrackedEnv } from '../../install/plan-gitignore.ts';
import { renderWord } from '../../install/shell-word.ts';
import { ruleTable } from '../../rules/table.generated.ts';
import { createMatcher } from '../../scan/matcher.ts';
import type { RunGit } from '../../types.ts';
import type { Checkup } from './checkup.ts';

const id = 'env-tracked';

/** Tells of `.env` files that git tracks; one without a secret, or with encrypted values only, is meant to be. */
export async function checkEnvTracked({ request: { git } }: Checkup): Promise<Check> {
  const tracked = (await findTrackedEnv(git)).map(({ file }) => file);
  const [first] = tracked;
  if (first === undefined) return { id, diagnosis: { kind: 'env-untracked' } };
  const telling: string[] = [];
  for (const file of tracked) if (await holdsSecret(git, file)) telling.push(file);
  const [worst] = telling;
  if (worst === undefined) return { id, diagnosis: { kind: 'env-harmless', file: first } };
  return {
    id,
    diagnosis: { kind: 'env-tracked', file: worst, count: telling.length },
    fix: `git rm --cached -- ${telling.map(renderWord).join(' ')}`,
  };
}

/** Whether the rule for such files would stop it, were it new; what is staged is looked at. */
async function holdsSecret(git: RunGit, file: string): Promise<boolean> {
  const { stdout } = await git(['cat-file', 'blob', `:./${file}`]);
  const source = { path: file, status: 'added', kind: 'file', blob: '', oldBlob: '' } as const;
  return createMatcher(ruleTable).matchFile(source, stdout.toString()) !== undefined;
}
