import type { Report } from '../types.ts';
import { coverageSentence, skippedSentence } from './coverage-line.ts';
import { escapeText } from './escape.ts';
import { type Group, blocks, filesOf, groupFindings } from './group-findings.ts';
import { renderHeadline } from './headline.ts';
import { type Page, createPage, layOutText } from './layout.ts';
import { renderManyFindings } from './many-findings.ts';
import { renderOneFinding } from './one-finding.ts';
import type { RenderContext, Reporter } from './reporter.ts';

const screenLines = 24;

/** The report for people: one finding on one screen, many of them grouped; nothing for a clean and complete check. */
export const textReporter: Reporter = { name: 'text', render };

function render(report: Report, context: RenderContext): string {
  const groups = groupFindings(report.findings);
  const lines =
    groups.length === 0
      ? renderClean(report, context)
      : renderFindings(groups, { report, context, page: createPage(context) });
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * A clean check says nothing: what is said at every commit is read by nobody. Only what was not looked at is worth a line,
 * for exit code 0 must not promise more than was done.
 */
function renderClean({ coverage }: Report, { messages }: RenderContext): string[] {
  if (coverage.skipped.length === 0) return [];
  return [escapeText(`keyguard: ${messages.report.cleanExcept(skippedSentence(coverage, messages.report))}`)];
}

interface Setting {
  readonly report: Report;
  readonly context: RenderContext;
  readonly page: Page;
}

function renderFindings(
  groups: readonly Group[],
  { report, context: { messages }, page }: Setting,
): string[] {
  const [first] = groups;
  const isOne = first !== undefined && groups.length === 1 && filesOf(groups).length === 1;
  const lines = [
    ...renderHeadline(groups, messages.report, page),
    '',
    ...(isOne ? renderOneFinding(first, messages, page) : renderManyFindings(groups, messages, page)),
    '',
    ...layOutText('', coverageSentence(report, messages.report), page).map(page.style.quiet),
    ...(groups.some(blocks) ? layOutText('', messages.report.noVerify, page) : []),
  ];
  return isOne ? fitScreen(lines) : lines;
}

/** Takes out blank lines, the last first, as long as the text is longer than a screen. */
function fitScreen(lines: readonly string[]): string[] {
  const blank = lines.lastIndexOf('');
  if (lines.length <= screenLines || blank === -1) return [...lines];
  return fitScreen(lines.toSpliced(blank, 1));
}
