import type { PlaybookMessages } from '../messages/playbook.ts';
import type { Measure, MeasureName, Reach, Response } from '../response-types.ts';
import type { RuleDetails } from '../rule-types.ts';
import { escapeText } from './escape.ts';
import { type Page, createPage, layOutStep, layOutText } from './layout.ts';
import type { RenderContext } from './reporter.ts';

/** A finding that a response is about. */
export interface RespondedFinding {
  readonly file: string;
  readonly startLine: number;
  readonly redacted: string;
  readonly fingerprint: string;
}

/** What to do about one secret, with what is told of it. */
export interface ResponseSheet {
  readonly details: RuleDetails;
  readonly reach: Reach;
  readonly finding: RespondedFinding | undefined;
  readonly response: Response;
  /** The texts to send: in English, and in the user's language where that is another one. */
  readonly incidents: readonly { readonly language: string; readonly lines: readonly string[] }[];
}

/** Renders the measures in their order: what cannot wait on one screen, or everything. */
export function renderResponse(
  sheet: ResponseSheet,
  { isVerbose, ...context }: RenderContext & { readonly isVerbose: boolean },
): string {
  const { playbook } = context.messages;
  const page = createPage(context);
  const { id, name } = sheet.details;
  return [
    ...layOutText('', playbook.headline({ name, id }), page).map(page.style.heading),
    ...renderPlace(sheet, playbook, page),
    '',
    ...(isVerbose
      ? [...renderParts(sheet.response, playbook, page), ...renderIncidents(sheet, playbook, page)]
      : [...renderShort(sheet.response, playbook, page), '', ...layOutText('', playbook.more, page)]),
    '',
  ].join('\n');
}

function renderPlace({ finding, reach }: ResponseSheet, playbook: PlaybookMessages, page: Page): string[] {
  if (finding === undefined) return [];
  const place = `${finding.file}:${finding.startLine}`;
  return [
    escapeText(`${place}  ${finding.redacted}`),
    ...(reach === 'unknown' ? [] : layOutText('', playbook.reaches[reach], page)),
  ];
}

function renderShort(response: Response, { measures: sentences }: PlaybookMessages, page: Page): string[] {
  return response.flatMap(({ measures }, index) =>
    measures
      .filter(({ isDetail }) => isDetail !== true)
      .flatMap((measure, position) =>
        layOutMeasure(position === 0 ? `${index + 1}. ` : '   ', { measure, sentences }, page),
      ),
  );
}

function renderParts(response: Response, playbook: PlaybookMessages, page: Page): string[] {
  const { parts, measures: sentences } = playbook;
  return response.flatMap(({ part, measures }, index) => [
    page.style.heading(`${index + 1}. ${escapeText(parts[part])}`),
    ...measures.flatMap((measure) => layOutMeasure('   - ', { measure, sentences }, page)),
    '',
  ]);
}

interface ToldMeasure {
  readonly measure: Measure;
  readonly sentences: PlaybookMessages['measures'];
}

function layOutMeasure(prefix: string, { measure, sentences }: ToldMeasure, page: Page): string[] {
  const { lines = [] } = measure;
  return layOutStep(prefix, { sentence: measureSentence(sentences, measure), code: { lines } }, page);
}

/** Gives a measure's sentence in the language of `sentences`; not yet escaped. */
export function measureSentence<A extends MeasureName>(
  sentences: PlaybookMessages['measures'],
  measure: Measure<A>,
): string {
  return sentences[measure.action](measure);
}

/** Never wrapped: they are copied. */
function renderIncidents({ incidents }: ResponseSheet, playbook: PlaybookMessages, page: Page): string[] {
  return incidents.flatMap(({ language, lines }, index) => [
    ...(index === 0 ? [] : ['']),
    ...layOutText('', playbook.incidentTitle({ isEnglish: language === 'en' }), page),
    '',
    ...lines.map(escapeText),
  ]);
}
