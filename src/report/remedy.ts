import type { Step, StepAction } from '../advice-types.ts';
import type { Messages } from '../messages.ts';
import type { Finding } from '../types.ts';
import { type Page, layOutStep } from './layout.ts';
import { takeOutActions } from './merge-take-out.ts';
import { stepCode, stepSentence } from './step-text.ts';

/** Who is told, and where. */
export interface Telling {
  readonly messages: Messages;
  readonly page: Page;
}

const shared: ReadonlySet<StepAction> = new Set([
  'use-fake',
  'add-to-env',
  'add-import',
  'load-env',
  'ignore-env',
  'untrack-env',
  'ignore-file',
  'stage-again',
  'reword',
  'revoke',
  'allow',
  'allow-in-message',
  'allow-file',
]);

/** Renders what to do at one place among several: the expression and the variable's name, else what is special to it. */
export function renderRemedy(prefix: string, { advice }: Finding, { messages, page }: Telling): string[] {
  const stored = advice.steps.find((step) => step.action === 'add-to-env');
  const whole = stored?.part === 'whole' ? `  ${messages.report.wholeUrl}` : '';
  const remark =
    stored === undefined
      ? undefined
      : `${stored.envFile}: ${stored.name}=${stored.hasLines === true ? '"…"' : '…'}${whole}`;
  return specialSteps(advice.steps).flatMap((step) => {
    const isLookup = step.action === 'read-from-env';
    const sentence = isLookup ? '' : stepSentence(messages.steps, step);
    return layOutStep(
      prefix,
      { sentence, code: isLookup ? { lines: [step.code], remark } : stepCode(step) },
      page,
    );
  });
}

/** True when the same is to be done at two places. */
export function isSameRemedy(a: Finding, b: Finding): boolean {
  const [first, second] = [a, b].map(({ advice }) =>
    JSON.stringify(specialSteps(advice.steps).map((step) => [step.action, advice.replaceWith])),
  );
  return first === second;
}

/** The steps that are told at each place of several, and not once for all. */
export function specialSteps(steps: readonly Step[]): Step[] {
  return steps.filter(
    (step) =>
      !(shared.has(step.action) || takeOutActions.has(step.action)) ||
      ('otherRules' in step && step.otherRules !== undefined),
  );
}
