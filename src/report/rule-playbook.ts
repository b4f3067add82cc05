import type { Messages } from '../messages.ts';
import type { Measure, MeasureName, Response } from '../response-types.ts';
import type { RuleDetails } from '../rule-types.ts';
import { escapeText } from './escape.ts';
import { type Page, layOutStep } from './layout.ts';
import { measureSentence } from './response-text.ts';

/** What of a response is a fact about the provider, or how a kind of secret is replaced. */
const told = new Set<MeasureName>([
  'replace',
  'revoke-by-command',
  'rotate',
  'github',
  'usage',
  'logs',
  'limit',
  'top-up',
  'contact',
  'least-privilege',
]);

/** What is said whatever the provider, when nothing is known of it. */
const general = new Set<MeasureName>(['limit', 'top-up', 'contact', 'least-privilege']);

/** Renders in short what is known for the day when such a secret has leaked, and the command that tells all of it. */
export function renderRulePlaybook(
  { details, response }: { readonly details: RuleDetails; readonly response: Response },
  { playbook }: Messages,
  page: Page,
): string[] {
  const measures = response
    .flatMap((part) => part.measures)
    .filter(({ action }) => told.has(action))
    .filter((measure) => !general.has(measure.action) || isKnown(measure));
  return [
    '',
    page.style.heading(escapeText(playbook.afterLeak)),
    ...measures.flatMap((measure) =>
      layOutStep(
        '  - ',
        { sentence: measureSentence(playbook.measures, measure), code: { lines: measure.lines ?? [] } },
        page,
      ),
    ),
    ...layOutStep('  - ', { sentence: '', code: { lines: [`npx keyguard respond ${details.id}`] } }, page),
  ];
}

function isKnown({ action, lines, isDetail }: Measure): boolean {
  return lines !== undefined || (action === 'top-up' && isDetail !== true);
}
