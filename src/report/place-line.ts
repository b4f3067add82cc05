import type { Messages } from '../messages.ts';
import type { Finding } from '../types.ts';
import { escapeText } from './escape.ts';
import { placeOf } from './group-findings.ts';
import { type Page, gapAfter } from './layout.ts';
import { textWidth } from './width.ts';

const listedPlaces = 10;

/** Renders where a finding is (terminals make a link of it), what it is, and the rule's id, which an exception needs. */
export function renderPlace(finding: Finding, { report }: Messages, { style }: Page): string {
  const note = finding.severity === 'warning' ? `  ${style.warning(escapeText(report.warning))}` : '';
  const place = style.heading(escapeText(placeOf(finding)));
  return `  ${place}  ${escapeText(`${finding.ruleName} (${finding.ruleId})`)}${note}`;
}

/** Renders the further places of the same value, each on a line of its own so that it is a link, with what to write there. */
export function renderOtherPlaces(
  findings: readonly Finding[],
  { report }: Messages,
  { style }: Page,
): string[] {
  const [first, ...others] = findings;
  if (others.length === 0) return [];
  const more = others.length - listedPlaces;
  const replacement = first?.advice.replaceWith;
  const label = `    ${escapeText(report.alsoIn)}${gapAfter(report.alsoIn)}`;
  const lines = [
    ...others.slice(0, listedPlaces).map((finding) => {
      const { replaceWith } = finding.advice;
      const differs = replaceWith !== undefined && replaceWith !== replacement;
      return `${escapeText(placeOf(finding))}${differs ? `  → ${style.code(escapeText(replaceWith))}` : ''}`;
    }),
    ...(more > 0 ? [escapeText(report.andMorePlaces(more))] : []),
  ];
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(textWidth(label))) + line);
}
