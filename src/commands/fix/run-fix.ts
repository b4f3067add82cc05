import { KeyguardError } from '../../errors.ts';
import { readEntry } from '../../files.ts';
import { type FixPlace, applyFix } from '../../fix/apply-fix.ts';
import { finishFix } from '../../fix/finish-fix.ts';
import type { FixPlan, FixSubject } from '../../fix/fix-types.ts';
import { planFix } from '../../fix/plan-fix.ts';
import { readRepository } from '../../git/repository.ts';
import { withLock } from '../../lock.ts';
import type { Context, Outcome } from '../command.ts';
import { findSubjects } from './find-subjects.ts';
import { readFixFiles } from './read-fix-files.ts';
import { tellFix } from './tell-fix.ts';

/** Puts right what blocks the next commit: shows it, asks, and does it; without a terminal only when `--yes` says so. */
export async function runFix(context: Context): Promise<Outcome> {
  const { topLevel, gitDir } = await readRepository(context.git);
  const place = { git: context.git, topLevel, gitDir };
  await refuseBusyIndex(place);
  const { options } = context;
  if (options['dry-run'] === true || options.yes !== true) {
    const { plan } = await plans(context, place);
    return tellFix(context, plan, 'planned');
  }
  return withLock(gitDir, async () => {
    await finishFix(place);
    const { plan, files } = await plans(context, place);
    if (plan.fixed.length > 0)
      await applyFix(place, plan, { before: files, check: () => check(context, place, plan) });
    return tellFix(context, plan, 'done');
  });
}

async function plans(context: Context, place: FixPlace) {
  const subjects = await findSubjects(context, place.topLevel);
  const files = await readFixFiles(place, subjects);
  return { files, plan: planFix(subjects, files) };
}

/** Another git is at work there, or was killed: it would write over what fix does, or the other way round. */
async function refuseBusyIndex({ git }: FixPlace): Promise<void> {
  const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-path', 'index']);
  const file = `${stdout.toString().replace(/\n$/u, '')}.lock`;
  if (await readEntry(file)) throw new KeyguardError('index-locked', { file });
}

/** What was put right must be found no more, unless the same value is left elsewhere in the file. */
async function check(context: Context, place: FixPlace, { fixed, left }: FixPlan): Promise<void> {
  const found = await findSubjects(context, place.topLevel);
  const gone = fixed.filter((one) => !left.some((each) => isSame(one, each)));
  const still = found.find((each) => gone.some((one) => isSame(one, each)));
  if (still !== undefined) throw new KeyguardError('fix-incomplete', { file: still.finding.file });
}

function isSame(one: FixSubject, other: FixSubject): boolean {
  return one.finding.fingerprint === other.finding.fingerprint;
}
