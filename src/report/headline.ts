import type { ReportMessages } from '../messages/report.ts';
import type { Unlisted } from '../types.ts';
import { escapeText } from './escape.ts';
import { type Group, blocks, filesOf, placeOf } from './group-findings.ts';
import type { Page } from './layout.ts';

/** What the first line is made with beside the groups. */
interface Telling {
  readonly messages: ReportMessages;
  readonly page: Page;
  readonly unlisted: Unlisted | undefined;
}

/** Renders the first line, which alone tells the story: git clients with windows show no more. Never wrapped. */
export function renderHeadline(groups: readonly Group[], telling: Telling): string[] {
  const [first] = groups;
  if (first === undefined) return [];
  const { messages, page, unlisted = { error: 0, warning: 0 } } = telling;
  const blocking = groups.filter(blocks);
  const [finding] = first.findings;
  const { foundIn } = finding;
  const place = `${placeOf(finding, messages)}${foundIn === undefined ? '' : ` (${foundIn.name})`}`;
  const facts = { name: finding.ruleName, place, line: finding.startLine };
  if (blocking.length + unlisted.error > 0)
    return [page.style.error(escapeText(`keyguard: ${blockedSentence(blocking, facts, telling)}`))];
  const count = groups.length + unlisted.warning;
  return [page.style.warning(escapeText(`keyguard: ${messages.warned({ ...facts, count })}`))];
}

function blockedSentence(
  blocking: readonly Group[],
  facts: { readonly name: string; readonly place: string; readonly line: number },
  { messages, unlisted }: Telling,
): string {
  const count = blocking.length + (unlisted?.error ?? 0);
  if (count > 1) return messages.blockedByMany({ ...facts, count, files: filesOf(blocking).length });
  const isFile = blocking[0]?.findings[0].excerpt === undefined;
  return isFile ? messages.blockedFile(facts) : messages.blocked(facts);
}
