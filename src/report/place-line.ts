import type { Messages } from '../messages.ts';
import type { Finding } from '../types.ts';
import { escapeText } from './escape.ts';
import { cutText } from './excerpt.ts';
import { type Group, countCommits, placeOf } from './group-findings.ts';
import { type Page, gapAfter } from './layout.ts';
import { isSameRemedy, renderRemedy } from './remedy.ts';
import { textWidth } from './width.ts';

const listedPlaces = 10;
const listedValues = 5;

/** Renders where a finding is (terminals make a link of it), what it is, and the rule's id, which an exception needs. */
export function renderPlace(finding: Finding, { report }: Messages, { style }: Page): string {
  const note = finding.severity === 'warning' ? `  ${style.warning(escapeText(report.warning))}` : '';
  const place = style.heading(escapeText(placeOf(finding, report)));
  return `  ${place}  ${escapeText(describe(finding, report))}${note}`;
}

/** The rule's id, which an exception needs, and how what stands there is encoded. */
export function describeRule({ ruleId, encoding }: Finding, { encodedIn }: Messages['report']): string {
  return encoding === undefined ? ruleId : `${ruleId}  ${encodedIn(encoding)}`;
}

/** What it is, the rule's id, and how it is encoded. */
function describe({ ruleName, ruleId, encoding }: Finding, { encodedIn }: Messages['report']): string {
  return `${ruleName} (${ruleId})${encoding === undefined ? '' : `  ${encodedIn(encoding)}`}`;
}

/** Renders in which commit, or other thing than a file, a secret is; nothing for what is still to be committed. */
export function renderFoundIn(group: Group, { report }: Messages, { columns, style }: Page): string[] {
  const [{ foundIn }] = group.findings;
  if (foundIn === undefined) return [];
  const more = countCommits(group) - 1;
  const commits = more > 0 ? `  ${escapeText(report.andMoreCommits(more))}` : '';
  const line = escapeText(report.foundIn(foundIn));
  return [`  ${cutText(line, columns - 2 - textWidth(commits))}${style.quiet(commits)}`];
}

/** What is in the same file in several commits is told once. */
function listOtherPlaces([first, ...others]: Group['findings']): readonly Finding[] {
  const files = new Set([first.file]);
  return others.filter(({ commit, file }) => commit === undefined || (!files.has(file) && files.add(file)));
}

/** Renders what a file holds that does not belong in git as a whole, one line each, below it. */
export function renderCovered({ covered }: Group, { report }: Messages, { style }: Page): string[] {
  const more = covered.length - listedValues;
  return [
    ...covered.slice(0, listedValues).map((finding) => {
      const name = escapeText(describe(finding, report));
      return `    ${style.heading(escapeText(placeOf(finding, report)))}  ${name}`;
    }),
    ...(more > 0 ? [`    ${escapeText(report.andMorePlaces(more))}`] : []),
  ];
}

/** Renders the further places of one value, each on a line of its own so that it is a link, with what differs in its remedy. */
export function renderOtherPlaces({ findings }: Group, messages: Messages, page: Page): string[] {
  const { report } = messages;
  const [first] = findings;
  const others = listOtherPlaces(findings);
  if (others.length === 0) return [];
  const more = others.length - listedPlaces;
  const label = `    ${escapeText(report.alsoIn)}${gapAfter(report.alsoIn)}`;
  const indent = ' '.repeat(textWidth(label));
  const lines = [
    ...others
      .slice(0, listedPlaces)
      .flatMap((finding) => [
        indent + escapeText(placeOf(finding, report)),
        ...(isSameRemedy(first, finding) ? [] : renderRemedy(`${indent}→ `, finding, { messages, page })),
      ]),
    ...(more > 0 ? [indent + escapeText(report.andMorePlaces(more))] : []),
  ];
  return lines.with(0, label + (lines[0] ?? '').slice(indent.length));
}
