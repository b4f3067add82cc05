import type { ReportMessages } from '../messages.ts';
import { escapeText } from './escape.ts';
import { type Group, blocks, filesOf, placeOf } from './group-findings.ts';
import type { Page } from './layout.ts';

/** Renders the first line, which alone tells the story: git clients with windows show no more. Never wrapped. */
export function renderHeadline(groups: readonly Group[], report: ReportMessages, { style }: Page): string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const blocking = groups.filter(blocks);
  const [finding] = first.findings;
  const facts = { name: finding.ruleName, place: placeOf(finding) };
  if (blocking.length === 0)
    return [style.warning(escapeText(`keyguard: ${report.warned({ ...facts, count: groups.length })}`))];
  return [style.error(escapeText(`keyguard: ${blockedSentence(blocking, facts, report)}`))];
}

function blockedSentence(
  blocking: readonly Group[],
  facts: { readonly name: string; readonly place: string },
  report: ReportMessages,
): string {
  if (blocking.length > 1)
    return report.blockedByMany({ ...facts, count: blocking.length, files: filesOf(blocking).length });
  const isFile = blocking[0]?.findings[0].excerpt === undefined;
  return isFile ? report.blockedFile(facts) : report.blocked(facts);
}
