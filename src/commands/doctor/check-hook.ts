import path from 'node:path';

import type { Check, Diagnosis } from '../../doctor-types.ts';
import { type HookDetails, readHookDetails } from '../../install/hook-details.ts';
import type { HookStatus } from '../../install/hook-manager.ts';
import type { Checkup } from './checkup.ts';

/** Tells of each hook whether git comes to keyguard by it, and what else runs there. */
export function checkHooks({ hooks, manager, keyguard }: Checkup): Promise<readonly Check[]> {
  return Promise.all(
    hooks.map(async (status): Promise<Check> => {
      const diagnosis = judgeHook(status, await readHookDetails(status), manager);
      const isCured = !['hook-ours', 'hook-chained', 'hook-called'].includes(diagnosis.kind);
      return { id: status.hook, diagnosis, ...(isCured && { fix: `${keyguard} install` }) };
    }),
  );
}

/** Judges one hook by how it stands. */
export function judgeHook(
  { hook, file, state }: HookStatus,
  { isCurrent, previous }: HookDetails,
  manager: string,
): Diagnosis {
  const facts = { hook, file };
  if (state === 'called') return { kind: 'hook-called', ...facts, manager };
  if (state !== 'ours') return { kind: `hook-${state}`, ...facts };
  if (!isCurrent) return { kind: 'hook-outdated', ...facts };
  return previous === undefined
    ? { kind: 'hook-ours', ...facts }
    : { kind: 'hook-chained', ...facts, previous: path.basename(previous) };
}
