import type { Report } from '../types.ts';
import { coverageSentence, listExceptions } from './coverage-line.ts';
import { escapeText } from './escape.ts';
import { offerFix } from './fix-section.ts';
import { type Group, blocks, filesOf, groupFindings } from './group-findings.ts';
import { renderHeadline } from './headline.ts';
import { type Page, createPage, layOutText } from './layout.ts';
import { renderManyFindings, renderManyFixes } from './many-findings.ts';
import { renderOneFinding, renderOneFix } from './one-finding.ts';
import type { RenderContext, Reporter } from './reporter.ts';

const screenLines = 24;

/** The report for people: one finding on one screen, many of them grouped; nothing for a clean and complete check. */
export const textReporter: Reporter = { name: 'text', render };

function render(report: Report, given: RenderContext): string {
  const context = speakOf(given);
  const groups = groupFindings(report.findings);
  const lines =
    groups.length === 0
      ? renderClean(report, context)
      : renderFindings(groups, { report, context, page: createPage(context) });
  return lines.map((line) => `${line}\n`).join('');
}

/** The same sentences, but for those that speak of a commit's files. */
function speakOf(context: RenderContext): RenderContext {
  const { messages, source } = context;
  if (source === undefined || source === 'staged') return context;
  return {
    ...context,
    messages: { ...messages, report: { ...messages.report, ...messages.report[source] } },
  };
}

/**
 * A clean check of a commit says nothing: what is said at every commit is read by nobody. Only what was not looked at is worth a line,
 * for exit code 0 must not promise more than was done. Who asks for a scan is told what was scanned.
 */
function renderClean(report: Report, { messages, source }: RenderContext): string[] {
  const { joinSentences, cleanExcept, notChecked, unlisted } = messages.report;
  const beyond = report.unlisted?.error ?? 0;
  // Nothing of what is listed counts, but there was more.
  if (beyond > 0) return [escapeText(`keyguard: ${notChecked(unlisted(beyond))}`)];
  if (source === 'tree')
    return [escapeText(`keyguard: ${cleanExcept(coverageSentence(report, messages.report))}`)];
  const said = listExceptions(report, messages.report);
  return said.length === 0 ? [] : [escapeText(`keyguard: ${cleanExcept(joinSentences(said))}`)];
}

interface Setting {
  readonly report: Report;
  readonly context: RenderContext;
  readonly page: Page;
}

function renderFindings(groups: readonly Group[], { report, context, page }: Setting): string[] {
  const { messages, source } = context;
  const [first] = groups;
  const isAlone = groups.length === 1 && report.unlisted === undefined;
  const isOne = first !== undefined && isAlone && filesOf(groups).length === 1;
  const offer = offerFix(groups, context);
  const fix = isOne
    ? renderOneFix(first, offer, { messages, page })
    : renderManyFixes(groups, offer, { messages, page });
  const lines = [
    ...renderHeadline(groups, { messages: messages.report, page, unlisted: report.unlisted }),
    '',
    ...(isOne ? renderOneFinding(first, messages, page) : renderManyFindings(groups, messages, page)),
    '',
    ...layOutText('', coverageSentence(report, messages.report), page).map(page.style.quiet),
    ...(groups.some(blocks) && source !== 'tree' ? layOutText('', messages.report.noVerify, page) : []),
    ...(fix.length === 0 ? [] : ['', ...fix]),
  ];
  return isOne ? fitScreen(lines) : lines;
}

/** Takes out blank lines, the last first, as long as the text is longer than a screen. */
function fitScreen(lines: readonly string[]): string[] {
  const blank = lines.lastIndexOf('');
  if (lines.length <= screenLines || blank === -1) return [...lines];
  return fitScreen(lines.toSpliced(blank, 1));
}
