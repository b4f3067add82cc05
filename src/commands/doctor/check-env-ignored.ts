import type { Check, Diagnosis } from '../../doctor-types.ts';
import { type EnvCover, readEnvCover } from '../../install/plan-gitignore.ts';
import { findFolder } from '../create-install-request.ts';
import type { Checkup } from './checkup.ts';

/** Tells by which rule git ignores `.env` files, or which of them it would take. */
export async function checkEnvIgnored({ request, keyguard }: Checkup): Promise<Check> {
  const { topLevel } = request.repository;
  const diagnosis = judgeCover(await readEnvCover(request.git, { topLevel, folder: findFolder(request) }));
  const isCured = diagnosis.kind === 'env-not-ignored';
  return { id: 'env-ignored', diagnosis, ...(isCured && { fix: `${keyguard} init` }) };
}

/** Judges by the rules that decide. */
export function judgeCover(covers: readonly EnvCover[]): Diagnosis {
  const bare = covers.find(({ isCovered }) => !isCovered);
  if (bare === undefined)
    return { kind: 'env-ignored', rule: [...new Set(covers.map(({ rule }) => rule))].join(', ') };
  // Rules at the top give way to those of a folder, and what `init` adds stands at the top's end.
  const isOverruled = /^[^:]+\/\.gitignore:\d+:!/u.test(bare.rule);
  return isOverruled
    ? { kind: 'env-overruled', file: bare.file, rule: bare.rule }
    : { kind: 'env-not-ignored', file: bare.file };
}
