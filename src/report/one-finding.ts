import type { Step } from '../advice-types.ts';
import type { Messages } from '../messages.ts';
import { escapeText } from './escape.ts';
import { renderExcerpt } from './excerpt.ts';
import { type Group, stepsOf } from './group-findings.ts';
import { type Page, layOutStep } from './layout.ts';
import { renderCovered, renderFoundIn, renderOtherPlaces, renderPlace } from './place-line.ts';
import { renderRevokes } from './revokes.ts';
import { stepCode, stepSentence } from './step-text.ts';
import { uniqueSteps } from './unique-steps.ts';

const apart: ReadonlySet<Step['action']> = new Set(['revoke', 'allow', 'allow-in-message', 'allow-file']);

/** Renders one secret in one file in full: where, the line, how to fix it, where to revoke it, how to allow it. */
export function renderOneFinding(group: Group, messages: Messages, page: Page): string[] {
  const [finding] = group.findings;
  const steps = uniqueSteps(stepsOf({ ...group, findings: [finding] }));
  const numbered = steps.filter(({ action }) => !apart.has(action));
  const allows = steps.filter(({ action }) => action !== 'revoke' && apart.has(action));
  const renderStep = (prefix: string) => (step: Step) => renderOneStep(prefix, step, { messages, page });
  const revokes = steps.filter((step) => step.action === 'revoke');
  const { first, later } =
    revokes.length > 1
      ? renderRevokes(revokes, messages, page)
      : {
          first: revokes.filter((step) => step.first).flatMap(renderStep('')),
          later: revokes.filter((step) => !step.first).flatMap(renderStep('')),
        };
  return [
    renderPlace(finding, messages, page),
    ...renderFoundIn(group, messages, page),
    ...renderExcerpt(finding, page),
    ...renderCovered(group, messages, page),
    ...renderOtherPlaces(group, messages, page),
    '',
    ...first,
    ...(numbered.length === 0 ? [] : [page.style.heading(escapeText(messages.report.howToFix))]),
    ...numbered.flatMap((step, index) => renderStep(`${String(index + 1).padStart(3)}. `)(step)),
    ...(numbered.length === 0 ? [] : ['']),
    ...later,
    ...allows.flatMap(renderStep('')),
  ];
}

interface Setting {
  readonly messages: Messages;
  readonly page: Page;
}

function renderOneStep(prefix: string, step: Step, { messages, page }: Setting): string[] {
  return layOutStep(prefix, { sentence: stepSentence(messages.steps, step), code: stepCode(step) }, page);
}
