import { KeyguardError } from '../../errors.ts';
import type { FixPlan, FixSubject } from '../../fix/fix-types.ts';
import type { Context } from '../command.ts';
import { findSubjects } from './find-subjects.ts';

/** Looks again at what is staged: what was put right must be found no more, and a comment must not have brought a new secret. */
export async function checkFixed(
  context: Context,
  topLevel: string,
  { fixed, left }: FixPlan,
): Promise<void> {
  const { subjects } = await findSubjects(context, topLevel);
  const values = new Set(fixed.map(valueOf));
  const commented = new Set(
    fixed.flatMap(({ match, allowReason }) => (allowReason === undefined ? [] : [match.file.path])),
  );
  const expected = left.map(valueOf);
  for (const subject of subjects) {
    const known = expected.indexOf(valueOf(subject));
    if (known >= 0) expected.splice(known, 1);
    else if (values.has(valueOf(subject)) || commented.has(subject.match.file.path))
      throw new KeyguardError('fix-incomplete', { file: subject.finding.file });
  }
}

function valueOf({ finding }: FixSubject): string {
  return finding.fingerprint;
}
