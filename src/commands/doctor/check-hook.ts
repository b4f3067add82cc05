import path from 'node:path';

import type { Check, Diagnosis, DiagnosisKind } from '../../doctor-types.ts';
import { type HookDetails, readHookDetails } from '../../install/hook-details.ts';
import type { HookStatus } from '../../install/hook-manager.ts';
import type { Checkup } from './checkup.ts';

// In order, or in a script that only its owner can put right.
const uncured: ReadonlySet<DiagnosisKind> = new Set([
  'hook-ours',
  'hook-chained',
  'hook-called',
  'hook-call-cut',
  'hook-call-lost',
]);

/** Tells of each hook whether git comes to keyguard by it, and what else runs there. */
export function checkHooks({ request, hooks, manager, keyguard }: Checkup): Promise<readonly Check[]> {
  return Promise.all(
    hooks.map(async (status): Promise<Check> => {
      const diagnosis = judgeHook(status, await readHookDetails(status, request.repository), manager);
      const isCured = !uncured.has(diagnosis.kind);
      return { id: status.hook, diagnosis, ...(isCured && { fix: `${keyguard} install` }) };
    }),
  );
}

/** Judges one hook by how it stands. */
export function judgeHook(
  { hook, file, state }: HookStatus,
  { isCurrent, previous, call }: HookDetails,
  manager: string,
): Diagnosis {
  const facts = { hook, file };
  if (call !== 'decides') return { kind: call === 'is-cut' ? 'hook-call-cut' : 'hook-call-lost', ...facts };
  if (state === 'called') return { kind: 'hook-called', ...facts, manager };
  if (state !== 'ours') return { kind: `hook-${state}`, ...facts };
  if (!isCurrent) return { kind: 'hook-outdated', ...facts };
  return previous === undefined
    ? { kind: 'hook-ours', ...facts }
    : { kind: 'hook-chained', ...facts, previous: path.basename(previous) };
}
