import type { Check, Diagnosis } from '../../doctor-types.ts';
import { KeyguardError } from '../../errors.ts';
import { planScript } from '../../install/plan-script.ts';
import type { InstallEvent } from '../../messages/install.ts';
import { findFolder } from '../create-install-request.ts';
import type { Checkup } from './checkup.ts';

/** Tells whether the hooks come with the packages, for everyone who clones. */
export async function checkPrepare({ request, errors, keyguard }: Checkup): Promise<Check> {
  const { topLevel } = request.repository;
  try {
    const { file, events } = await planScript(topLevel, findFolder(request));
    const diagnosis = judgeScript(file, events[0]);
    const isCured = diagnosis.kind === 'prepare-missing';
    return { id: 'prepare', diagnosis, ...(isCured && { fix: `${keyguard} init` }) };
  } catch (error) {
    if (!(error instanceof KeyguardError) || error.code !== 'config-invalid') throw error;
    const what = errors[error.code](error.details).what;
    return { id: 'prepare', diagnosis: { kind: 'prepare-unreadable', what } };
  }
}

/** Judges by what `init` would do. */
export function judgeScript(file: string, event: InstallEvent | undefined): Diagnosis {
  if (event?.kind === 'package-json-absent') return { kind: 'package-absent' };
  if (event?.kind === 'script-unchanged') return { kind: 'prepare-present', file };
  if (event?.kind === 'script-by-hand') return { kind: 'prepare-by-hand', file, script: event.text ?? '' };
  return { kind: 'prepare-missing', file };
}
