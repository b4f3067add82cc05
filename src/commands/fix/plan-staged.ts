import type { FixPlace } from '../../fix/apply-fix.ts';
import type { FixPlan, FixSubject } from '../../fix/fix-types.ts';
import { type FixFiles, planFix } from '../../fix/plan-fix.ts';
import type { Matcher } from '../../scan/matcher.ts';
import type { Context } from '../command.ts';
import { findSubjects } from './find-subjects.ts';
import { readFixFiles } from './read-fix-files.ts';

/** What is staged, and what is to be done about it. */
export interface StagedPlan {
  readonly subjects: readonly FixSubject[];
  readonly matcher: Matcher;
  readonly files: FixFiles;
  readonly plan: FixPlan;
}

/** Reads what is staged now and plans; `choose` gives each finding what a person wants done with it. */
export async function planStaged(
  context: Context,
  place: FixPlace,
  choose: (subjects: readonly FixSubject[]) => readonly FixSubject[] = (subjects) => subjects,
): Promise<StagedPlan> {
  const { subjects: found, matcher } = await findSubjects(context, place.topLevel);
  const subjects = choose(found);
  const files = await readFixFiles(place, subjects);
  return { subjects, matcher, files, plan: planFix(subjects, files) };
}
