import type { FixReport } from '../../fix-report-types.ts';
import { createStyle } from '../../report/color.ts';
import { renderDiff } from '../../report/fix-diff.ts';
import { renderFixJson } from '../../report/fix-json.ts';
import { renderFix } from '../../report/fix-text.ts';
import { createPage, layOutStep } from '../../report/layout.ts';
import { createTextRedactor } from '../../scan/redact-text.ts';
import { chooseColor } from '../choose-color.ts';
import type { Context, ExitCode, Outcome } from '../command.ts';
import { describeFix } from './describe-fix.ts';
import { listPlanDiffs } from './list-plan-diffs.ts';
import type { StagedPlan } from './plan-staged.ts';

/** What is told of a fix, and how much. */
interface Telling {
  readonly stage: FixReport['stage'];
  /** With a diff of what would change. */
  readonly withDiff?: boolean;
  /** What the text ends with. */
  readonly end?: 'doIt' | 'sayYes';
}

/** Tells what was done, or would be, and what is left to the person. */
export async function tellFix(
  context: Context,
  staged: StagedPlan,
  { stage, withDiff = false, end }: Telling,
): Promise<Outcome> {
  const messages = await context.loadMessages();
  const matches = staged.subjects.map(({ match }) => match);
  const report = describeFix(staged, stage, createTextRedactor(staged.matcher, matches));
  const exitCode = rateFix(report);
  const { options } = context;
  if (options.format === 'json') return { exitCode, stdout: renderFixJson(report, messages) };
  if (options.quiet === true && exitCode === 0) return { exitCode };
  const { columns, color } = readView(context);
  const diff = withDiff ? await renderPlanDiff(context, staged) : '';
  const isOpen = report.fixed.length > 0 && end !== undefined;
  const page = createPage({ columns, color });
  const command = { sentence: isOpen ? messages.fix[end] : '', code: { lines: ['npx keyguard fix --yes'] } };
  const last = isOpen ? `\n${layOutStep('', command, page).join('\n')}\n` : '';
  return {
    exitCode,
    stdout: `${diff}${diff === '' ? '' : '\n'}${renderFix(report, { messages, columns, color })}${last}`,
  };
}

/** 0 when nothing is left to be done. */
function rateFix({ stage, fixed, left }: FixReport): ExitCode {
  return left.length > 0 || (stage !== 'done' && fixed.length > 0) ? 1 : 0;
}

/** Renders what a plan would change as a diff, with nothing secret in it. */
export async function renderPlanDiff(context: Context, staged: StagedPlan): Promise<string> {
  const { fix } = await context.loadMessages();
  const lines = renderDiff(listPlanDiffs(staged), fix, createStyle(readView(context).color));
  return lines.map((line) => `${line}\n`).join('');
}

/** How wide the terminal is, and whether to colour. */
export function readView({ terminal, options, env }: Context): {
  readonly columns: number;
  readonly color: boolean;
} {
  const { columns, isTerminal } = terminal();
  return { columns, color: chooseColor({ option: options.color, env, isTerminal }) };
}
