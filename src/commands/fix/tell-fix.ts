import type { FixPlan } from '../../fix/fix-types.ts';
import { escapeText } from '../../report/escape.ts';
import type { Context, Outcome } from '../command.ts';

/** Tells what was done, or would be, and what is left to the person. */
export async function tellFix(
  { loadMessages }: Context,
  { fixed, left }: FixPlan,
  stage: 'planned' | 'done',
): Promise<Outcome> {
  const { fix } = await loadMessages();
  const place = ({ finding }: FixPlan['left'][number] | FixPlan['fixed'][number]) =>
    `${escapeText(finding.file)}:${finding.startLine}`;
  const lines = [
    fix.headline({ stage, fixed: fixed.length, left: left.length }),
    ...fixed.map(
      (each) =>
        `  ${fix.fixed({ place: place(each), name: each.finding.ruleName, variable: each.name, envFile: each.envFile })}`,
    ),
    ...left.map(
      (each) => `  ${fix.left({ place: place(each), name: each.finding.ruleName, reason: each.reason })}`,
    ),
    ...(stage === 'planned' && fixed.length > 0 ? [fix.sayYes] : []),
  ];
  const isOpen = left.length > 0 || (stage === 'planned' && fixed.length > 0);
  return { exitCode: isOpen ? 1 : 0, stdout: `${lines.join('\n')}\n` };
}
