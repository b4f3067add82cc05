import type { Step } from '../advice-types.ts';
import type { Messages } from '../messages.ts';
import { renderExcerpt } from './excerpt.ts';
import { type FixOffer, renderFixSection, stepParts } from './fix-section.ts';
import { type Group, stepsOf } from './group-findings.ts';
import { type Page, layOutStep } from './layout.ts';
import { describeRule, renderCovered, renderFoundIn, renderOtherPlaces, renderPlace } from './place-line.ts';
import { renderRevokes } from './revokes.ts';
import { stepCode, stepSentence } from './step-text.ts';
import { uniqueSteps } from './unique-steps.ts';

const apart: ReadonlySet<Step['action']> = new Set(['revoke', 'allow', 'allow-in-message', 'allow-file']);

/** Renders one secret in one file: the line, where to revoke it, how to allow it. The first line has told the place. */
export function renderOneFinding(group: Group, messages: Messages, page: Page): string[] {
  const [finding] = group.findings;
  const steps = listSteps(group);
  const allows = steps.filter(({ action }) => action !== 'revoke' && apart.has(action));
  const renderStep = (step: Step) =>
    layOutStep('', { sentence: stepSentence(messages.steps, step), code: stepCode(step) }, page);
  const revokes = steps.filter((step) => step.action === 'revoke');
  const { first, later } =
    revokes.length > 1
      ? renderRevokes(revokes, messages, page)
      : {
          first: revokes.filter((step) => step.first).flatMap(renderStep),
          later: revokes.filter((step) => !step.first).flatMap(renderStep),
        };
  return [
    ...(finding.excerpt === undefined ? [renderPlace(finding, messages, page)] : []),
    ...renderFoundIn(group, messages, page),
    ...renderExcerpt(finding, describeRule(finding, messages.report), page),
    ...renderCovered(group, messages, page),
    ...renderOtherPlaces(group, messages, page),
    '',
    ...first,
    ...later,
    ...allows.flatMap(renderStep),
  ];
}

/** Renders how to fix it. */
export function renderOneFix(group: Group, offer: FixOffer, telling: Telling): string[] {
  const numbered = listSteps(group).filter(({ action }) => !apart.has(action));
  const parts = numbered.flatMap((step) => stepParts(step, telling.messages, offer));
  return renderFixSection(parts, offer, telling);
}

interface Telling {
  readonly messages: Messages;
  readonly page: Page;
}

function listSteps(group: Group): Step[] {
  return uniqueSteps(stepsOf({ ...group, findings: [group.findings[0]] }));
}
