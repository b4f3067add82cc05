import type { Messages } from '../messages.ts';
import { cutExcerpt } from './excerpt.ts';
import { type FixOffer, renderFixSection } from './fix-section.ts';
import { type Group, filesOf } from './group-findings.ts';
import { type Page, layOutText } from './layout.ts';
import { renderCovered, renderFoundIn, renderOtherPlaces, renderPlace } from './place-line.ts';
import { type Telling, renderRemedy } from './remedy.ts';
import { listSharedSteps, renderSharedAdvice } from './shared-advice.ts';

const shownGroups = 10;
const countedFiles = 10;

/** Renders several secrets: the first ten with their lines and what to do there, the rest counted, the common steps once. */
export function renderManyFindings(groups: readonly Group[], messages: Messages, page: Page): string[] {
  const shown = groups.slice(0, shownGroups);
  const rest = groups.slice(shownGroups);
  return [
    ...shown.flatMap((group) => renderGroup(group, messages, page)),
    ...(rest.length > 0 ? renderRest(rest, messages, page) : []),
    '',
    ...renderSharedAdvice(shown, messages, page),
  ];
}

/** Renders how to fix what is shown of several findings. */
export function renderManyFixes(groups: readonly Group[], offer: FixOffer, telling: Telling): string[] {
  return renderFixSection(
    listSharedSteps(groups.slice(0, shownGroups), telling.messages, offer),
    offer,
    telling,
  );
}

function renderGroup(group: Group, messages: Messages, page: Page): string[] {
  const [finding] = group.findings;
  return [
    renderPlace(finding, messages, page),
    ...renderFoundIn(group, messages, page),
    ...renderLine(finding, page),
    ...renderCovered(group, messages, page),
    ...renderRemedy('    → ', finding, { messages, page }),
    ...renderOtherPlaces(group, messages, page),
  ];
}

function renderLine({ excerpt, severity }: Group['findings'][0], { columns, style }: Page): string[] {
  if (excerpt === undefined) return [];
  const { before, redacted, after } = cutExcerpt(excerpt, columns - 4);
  const paint = severity === 'error' ? style.error : style.warning;
  return [`    ${before}${paint(redacted)}${after}`];
}

function renderRest(rest: readonly Group[], { report }: Messages, page: Page): string[] {
  const files = filesOf(rest);
  const counted = files.slice(0, countedFiles).map((file) => {
    const count = rest.filter(({ findings }) => findings.some((finding) => finding.file === file)).length;
    return report.perFile({ file, count });
  });
  const more = files.length - countedFiles;
  return [
    ...layOutText('  ', report.andMoreFindings(rest.length), page),
    ...counted.flatMap((line) => layOutText('    ', line, page)),
    ...(more > 0 ? layOutText('    ', report.andMoreFiles(more), page) : []),
  ];
}
