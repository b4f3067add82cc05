import { KeyguardError } from '../../errors.ts';
import { readEntry } from '../../files.ts';
import { type FixPlace, applyFix, refuseUnwritable } from '../../fix/apply-fix.ts';
import { finishFix } from '../../fix/finish-fix.ts';
import { readRepository } from '../../git/repository.ts';
import { withLock } from '../../lock.ts';
import type { Context, Outcome, Prompter } from '../command.ts';
import { askChoices } from './ask-choices.ts';
import { checkFixed } from './check-fixed.ts';
import { type Chosen, matchChoices } from './match-choices.ts';
import { planStaged } from './plan-staged.ts';
import { readView, renderPlanDiff, tellFix } from './tell-fix.ts';

/** Puts right what blocks the next commit: shows it, asks, and does it; without a terminal only when `--yes` says so. */
export async function runFix(context: Context): Promise<Outcome> {
  const { topLevel, gitDir } = await readRepository(context.git);
  const place = { git: context.git, topLevel, gitDir };
  await refuseBusyIndex(place);
  const { options } = context;
  if (options['dry-run'] === true)
    return tellFix(context, await planStaged(context, place), {
      stage: 'planned',
      withDiff: true,
      end: 'doIt',
    });
  if (options.yes === true) return carryOut(context, place);
  const { loadPrompter } = context;
  if (loadPrompter === undefined || !canAsk(context))
    return tellFix(context, await planStaged(context, place), { stage: 'planned', end: 'sayYes' });
  return askAndFix(context, place, loadPrompter);
}

/** A person sits at both ends, and wants text. */
function canAsk({ env, options, terminal, stdin }: Context): boolean {
  const isCi = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
  const isText = options.format !== 'json' && options.quiet !== true;
  return isText && !isCi && terminal().isTerminal && stdin?.().isTTY === true;
}

async function askAndFix(
  context: Context,
  place: FixPlace,
  loadPrompter: (color: boolean) => Promise<Prompter>,
): Promise<Outcome> {
  const staged = await planStaged(context, place);
  if (staged.subjects.length === 0) return tellFix(context, staged, { stage: 'planned' });
  await refuseUnwritable(place, staged.plan);
  const messages = await context.loadMessages();
  const { columns, color } = readView(context);
  const prompter = await loadPrompter(color);
  prompter.show(await renderPlanDiff(context, staged));
  const chosen = await askChoices(staged, { fix: messages.fix, prompter, columns });
  prompter.show('\n');
  return chosen === undefined
    ? tellFix(context, staged, { stage: 'unchanged' })
    : carryOut(context, place, chosen);
}

/** Reads what is staged once more, now that nobody else changes it, and does what was chosen for it. */
async function carryOut(context: Context, place: FixPlace, chosen?: readonly Chosen[]): Promise<Outcome> {
  return withLock(place.gitDir, async () => {
    await finishFix(place);
    const staged = await planStaged(context, place, (subjects) =>
      chosen === undefined ? subjects : matchChoices(subjects, chosen),
    );
    const { plan, files } = staged;
    if (plan.fixed.length > 0)
      await applyFix(place, plan, {
        before: files,
        check: () => checkFixed(context, place.topLevel, plan),
      });
    return tellFix(context, staged, { stage: 'done' });
  });
}

/** Another git is at work there, or was killed: it would write over what fix does, or the other way round. */
async function refuseBusyIndex({ git }: FixPlace): Promise<void> {
  const { stdout } = await git(['rev-parse', '--path-format=absolute', '--git-path', 'index']);
  const file = `${stdout.toString().replace(/\n$/u, '')}.lock`;
  if (await readEntry(file)) throw new KeyguardError('index-locked', { file });
}
