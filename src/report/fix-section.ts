import type { Step, StepAction } from '../advice-types.ts';
import type { Messages } from '../messages.ts';
import { escapeText } from './escape.ts';
import { type Group, blocks } from './group-findings.ts';
import { type Page, type StepParts, gapAfter, layOutStep, layOutText } from './layout.ts';
import { stepCode, stepSentence } from './step-text.ts';
import { textWidth } from './width.ts';

/** How far a command does the steps, and how much of them is told. */
export interface FixOffer {
  /** Left out where no command can do any of them. */
  readonly command: string | undefined;
  readonly isAll: boolean;
  /** The command does everything: what only a person who does it by hand has to know is left out. */
  readonly isShort: boolean;
  /** The same check can be asked for by hand: then what is left out is one command away. */
  readonly isRepeatable: boolean;
}

/** What decides how much is told. */
export interface Wish {
  readonly isComplete?: boolean | undefined;
  readonly isRepeatable?: boolean | undefined;
}

/** Finds out whether one command puts right what blocks. */
export function offerFix(groups: readonly Group[], { isComplete, isRepeatable }: Wish): FixOffer {
  const commands = groups
    .filter(blocks)
    .flatMap(({ findings }) => findings.map(({ advice }) => advice.fixCommand));
  const command = commands.find((each) => each !== undefined);
  const isAll = command !== undefined && commands.every((each) => each !== undefined);
  return { command, isAll, isShort: isAll && isComplete !== true, isRepeatable: isRepeatable === true };
}

// The command does them, and whoever reads it has nothing to decide.
const left: ReadonlySet<StepAction> = new Set(['add-import', 'load-env', 'stage-again']);
const withoutCode: ReadonlySet<StepAction> = new Set([
  'ignore-env',
  'untrack-env',
  'unstage-file',
  'ignore-file',
]);

/** Gives a step's parts, or nothing when it is left out because the command does it. */
export function stepParts(
  step: Step,
  { steps }: Messages,
  { isShort }: Pick<FixOffer, 'isShort'>,
): StepParts[] {
  if (isShort && left.has(step.action)) return [];
  const sentence = stepSentence(steps, step);
  return isShort && withoutCode.has(step.action)
    ? [{ sentence: endSentence(sentence), code: { lines: [] } }]
    : [{ sentence, code: stepCode(step) }];
}

/** Makes a statement of a sentence whose command is left out: it ends in a colon. */
function endSentence(sentence: string): string {
  return sentence.replace(/：$/u, '。').replace(/\s?:$/u, '.');
}

/** Renders how to fix it, in order, and at the very end the one command that does it. */
export function renderFixSection(
  parts: readonly StepParts[],
  { command, isAll, isShort, isRepeatable }: FixOffer,
  { messages: { report }, page }: { readonly messages: Messages; readonly page: Page },
): string[] {
  if (parts.length === 0) return [];
  const inFull = isShort && isRepeatable ? command?.replace(/fix$/u, 'check-staged --verbose') : undefined;
  return [
    ...renderHeading(inFull === undefined ? report.howToFix : report.howToFixInShort, inFull, page),
    ...parts.flatMap((part, index) => layOutStep(`${String(index + 1).padStart(3)}. `, part, page)),
    ...(command === undefined ? [] : renderCommand(report.runFix({ isAll }), command, page)),
  ];
}

function renderHeading(
  sentence: string,
  command: string | undefined,
  { columns, style }: Page,
): readonly string[] {
  const heading = style.heading(escapeText(sentence));
  if (command === undefined) return [heading];
  const code = escapeText(command);
  const isOneLine = textWidth(`${sentence} ${code}`) <= columns;
  return isOneLine
    ? [`${heading}${gapAfter(sentence)}${style.code(code)}`]
    : [heading, `  ${style.code(code)}`];
}

/** On a line of its own, so that it is the last thing that is read. */
function renderCommand(sentence: string, command: string, page: Page): readonly string[] {
  return [...layOutText('', sentence, page), `  ${page.style.code(escapeText(command))}`];
}
