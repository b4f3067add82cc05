import type { ChangedFile, FixReport, FixedItem, LeftItem } from '../fix-report-types.ts';
import type { Messages } from '../messages.ts';
import type { FixMessages } from '../messages/fix.ts';
import type { Finding } from '../types.ts';
import { escapeText } from './escape.ts';
import { type Page, type StepParts, createPage, layOutStep, layOutText } from './layout.ts';
import type { RenderContext } from './reporter.ts';
import { stepCode, stepSentence } from './step-text.ts';
import { uniqueSteps } from './unique-steps.ts';
import { textWidth } from './width.ts';

/** Renders what was done, or would be: what moved where, what is left and why, and what the person does next. */
export function renderFix(report: FixReport, context: RenderContext): string {
  const { messages } = context;
  const { stage, fixed, left } = report;
  const page = createPage(context);
  const headline = messages.fix.headline({ stage, fixed: fixed.length, left: left.length });
  const paint = left.length > 0 || stage === 'unchanged' ? page.style.warning : page.style.heading;
  const blocks =
    stage === 'unchanged'
      ? []
      : [
          [
            ...fixed.flatMap((item) => layOutFixed(item, messages, page)),
            ...left.flatMap((item) => layOutLeft(item, messages, page)),
          ],
          stage === 'done' ? layOutFiles(report.files, messages.fix, page) : [],
          stage === 'done' ? layOutNext(report, messages, page) : [],
        ];
  return [layOutText('', headline, page).map(paint), ...blocks.filter((block) => block.length > 0)]
    .map((block) => block.map((line) => `${line}\n`).join(''))
    .join('\n');
}

function layOutFixed(
  { finding, variable, envFile, allowReason }: FixedItem,
  { fix }: Messages,
  page: Page,
): string[] {
  const sentence = fix.fixed({ name: finding.ruleName, variable, envFile, allowReason });
  return layOutPlace(finding, sentence, page);
}

function layOutLeft({ finding, reason }: LeftItem, { fix }: Messages, page: Page): string[] {
  return layOutPlace(finding, fix.left({ name: finding.ruleName, reason }), page);
}

/** The place, which terminals make a link of, then the sentence: beside it, or below when that is too narrow. */
function layOutPlace({ file, startLine, startColumn }: Finding, sentence: string, page: Page): string[] {
  const place = `${escapeText(file)}:${startLine}:${startColumn}`;
  const lines = layOutText('    ', sentence, page);
  const beside = `  ${page.style.heading(place)}  ${(lines[0] ?? '').trimStart()}`;
  const isShort = lines.length === 1 && textWidth(`  ${place}  ${escapeText(sentence)}`) <= page.columns;
  return isShort ? [beside] : [`  ${page.style.heading(place)}`, ...lines];
}

function layOutFiles(files: readonly ChangedFile[], fix: FixMessages, page: Page): string[] {
  if (files.length === 0) return [];
  const named = files.map(({ path, where, isNew }) => {
    const notes = [...(isNew ? [fix.isNew] : []), ...(where === 'both' ? [] : [fix.where[where]])];
    return fix.file({ path, notes });
  });
  const unstaged = [...new Set(files.filter(({ hasUnstaged }) => hasUnstaged).map(({ path }) => path))];
  return [
    ...layOutText('', fix.files(named), page),
    ...(unstaged.length === 0 ? [] : layOutText('', fix.stillUnstaged(unstaged), page)),
  ];
}

function layOutNext(
  { steps, left, fixed }: FixReport,
  { fix, steps: sentences }: Messages,
  page: Page,
): string[] {
  const parts: StepParts[] = uniqueSteps(steps).map((step) => ({
    sentence: stepSentence(sentences, step),
    code: stepCode(step),
  }));
  const commit: StepParts = { sentence: fix.commit, code: { lines: ['git commit'] } };
  const all = left.length === 0 && fixed.length > 0 ? [...parts, commit] : parts;
  if (all.length === 0) return [];
  return [
    page.style.heading(escapeText(fix.next)),
    ...all.flatMap((part, index) => layOutStep(`${String(index + 1).padStart(3)}. `, part, page)),
  ];
}
