import type { Messages } from '../messages.ts';
import type { Step } from '../types.ts';
import { escapeText } from './escape.ts';
import type { Group } from './group-findings.ts';
import { type Page, layOutStep, layOutText } from './layout.ts';
import { stepCode, stepSentence } from './step-text.ts';

/** Renders what several findings have in common: the steps once, each revoke page once, one way to allow. */
export function renderSharedAdvice(groups: readonly Group[], messages: Messages, page: Page): string[] {
  const steps = groups.flatMap(({ findings }) => findings.flatMap(({ advice }) => advice.steps));
  const { report } = messages;
  const leaked = steps.filter((step) => step.action === 'revoke' && step.first);
  const providers = new Set(leaked.map((step) => step.action === 'revoke' && step.provider));
  const others = steps.filter((step) => step.action === 'revoke' && !providers.has(step.provider));
  return [
    ...renderRevokes(leaked, report.revokeEachFirst, page),
    page.style.heading(escapeText(report.howToFix)),
    ...renderNumbered(steps, messages, page),
    '',
    ...renderRevokes(others, report.revokeEach, page),
    ...renderAllow(steps, messages, page),
  ];
}

function renderNumbered(
  steps: readonly Step[],
  { report, steps: sentences }: Messages,
  page: Page,
): string[] {
  const stored = steps.find((step) => step.action === 'add-to-env');
  const shared = protectSteps(steps);
  const parts = [
    ...(stored === undefined ? [] : [bare(report.moveEach(stored.envFile))]),
    bare(report.replaceEach),
    ...shared.map((step) => ({ sentence: stepSentence(sentences, step), code: stepCode(step) })),
    bare(report.stageAgainEach),
  ];
  return parts.flatMap((part, index) => layOutStep(`${String(index + 1).padStart(3)}. `, part, page));
}

/** What keeps files out of git, each once: an environment file that a finding takes out already is not taken out again. */
function protectSteps(steps: readonly Step[]): Step[] {
  const takenOut = new Set(steps.map((step) => (step.action === 'ignore-file' ? step.file : '')));
  return unique(
    steps.filter(
      (step) =>
        step.action === 'ignore-file' ||
        ((step.action === 'ignore-env' || step.action === 'untrack-env') && !takenOut.has(step.envFile)),
    ),
  );
}

function renderRevokes(revokes: readonly Step[], sentence: string, page: Page): string[] {
  const lines = unique(
    revokes.map((step) => (step.action === 'revoke' ? { ...step, first: false } : step)),
  ).flatMap((step) =>
    step.action === 'revoke' && step.revoke.via !== 'self'
      ? layOutStep('  ', { sentence: `${step.provider}:`, code: stepCode(step) }, page)
      : [],
  );
  return lines.length === 0 ? [] : [...layOutText('', sentence, page), ...lines];
}

function renderAllow(steps: readonly Step[], { steps: sentences }: Messages, page: Page): string[] {
  const step: Step = { action: 'allow', comment: 'keyguard:allow RULE -- reason' };
  const allows = unique(steps.filter(({ action }) => action === 'allow' || action === 'allow-file'));
  const shown = allows.length === 1 ? allows : [step];
  return shown.flatMap((each) =>
    layOutStep('', { sentence: stepSentence(sentences, each), code: stepCode(each) }, page),
  );
}

function bare(sentence: string): {
  readonly sentence: string;
  readonly code: { readonly lines: readonly string[] };
} {
  return { sentence, code: { lines: [] } };
}

function unique(steps: readonly Step[]): Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
