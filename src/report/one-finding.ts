import type { Messages } from '../messages.ts';
import type { Step } from '../types.ts';
import { escapeText } from './escape.ts';
import { renderExcerpt } from './excerpt.ts';
import type { Group } from './group-findings.ts';
import { type Page, layOutStep } from './layout.ts';
import { renderOtherPlaces, renderPlace } from './place-line.ts';
import { stepCode, stepSentence } from './step-text.ts';

const apart: ReadonlySet<Step['action']> = new Set(['revoke', 'allow', 'allow-file']);

/** Renders one secret in one file in full: where, the line, how to fix it, where to revoke it, how to allow it. */
export function renderOneFinding(group: Group, messages: Messages, page: Page): string[] {
  const [finding] = group.findings;
  const { steps } = finding.advice;
  const numbered = steps.filter(({ action }) => !apart.has(action));
  const revokeFirst = steps.filter((step) => step.action === 'revoke' && step.first);
  const others = steps.filter((step) => apart.has(step.action) && !revokeFirst.includes(step));
  const renderStep = (prefix: string) => (step: Step) => renderOneStep(prefix, step, { messages, page });
  return [
    renderPlace(finding, messages, page),
    ...renderExcerpt(finding, page),
    ...renderOtherPlaces(group, messages, page),
    '',
    ...revokeFirst.flatMap(renderStep('')),
    page.style.heading(escapeText(messages.report.howToFix)),
    ...numbered.flatMap((step, index) => renderStep(`${String(index + 1).padStart(3)}. `)(step)),
    '',
    ...others.flatMap(renderStep('')),
  ];
}

interface Setting {
  readonly messages: Messages;
  readonly page: Page;
}

function renderOneStep(prefix: string, step: Step, { messages, page }: Setting): string[] {
  return layOutStep(prefix, { sentence: stepSentence(messages.steps, step), code: stepCode(step) }, page);
}
