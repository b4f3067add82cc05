import { type Style, createStyle } from './color.ts';
import { escapeText } from './escape.ts';
import type { RenderContext } from './reporter.ts';
import type { StepCode } from './step-text.ts';
import { textWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** The space that text is laid out in. */
export interface Page {
  readonly columns: number;
  readonly style: Style;
}

const narrowest = 40;
// Longer lines are hard to read, however wide the terminal is.
const widest = 100;

/** Gives the page of a context. */
export function createPage({ columns, color }: Pick<RenderContext, 'columns' | 'color'>): Page {
  return { columns: Math.min(Math.max(columns, narrowest), widest), style: createStyle(color) };
}

/** Lays out a sentence behind a prefix, its further lines below the first one's text. Escapes it. */
export function layOutText(prefix: string, sentence: string, page: Page): string[] {
  const indent = ' '.repeat(textWidth(prefix));
  return wrap(escapeText(sentence), page.columns - indent.length).map(
    (line, index) => (index === 0 ? prefix : indent) + line,
  );
}

/**
 * Lays out a sentence and what is to be copied: behind it where that fits on one line, else below it, never broken, so that
 * it can be copied as it stands. Escapes both.
 */
export function layOutStep(prefix: string, { sentence, code }: StepParts, page: Page): string[] {
  const { style, columns } = page;
  const lines = code.lines.map(escapeText);
  const remark = code.remark === undefined ? '' : escapeText(code.remark);
  const text = escapeText(sentence);
  const gap = lines.length === 0 ? '' : gapAfter(text);
  const tail = remark === '' ? '' : `  ${remark}`;
  if (lines.length <= 1 && textWidth(prefix + text + gap + lines.join('') + tail) <= columns)
    return [prefix + text + gap + lines.map(style.code).join('') + tail];
  const indent = ' '.repeat(textWidth(prefix) + (text === '' ? 0 : 2));
  return [
    ...(text === '' ? [] : layOutText(prefix, sentence, page)),
    ...placeRemark(lines, { remark, room: columns - indent.length, style }).map(
      (line, index) => (text === '' && index === 0 ? prefix : indent) + line,
    ),
  ];
}

/** The space between a sentence and what follows on its line: full-width punctuation brings its own. */
export function gapAfter(sentence: string): '' | ' ' {
  return sentence === '' || /[\u3000-\uFF60]$/u.test(sentence) ? '' : ' ';
}

/** A step's two parts. */
export interface StepParts {
  readonly sentence: string;
  readonly code: StepCode;
}

interface RemarkPlace {
  readonly remark: string;
  readonly room: number;
  readonly style: Style;
}

function placeRemark(lines: readonly string[], { remark, room, style }: RemarkPlace): string[] {
  const painted = lines.map(style.code);
  if (remark === '') return painted;
  const last = lines.at(-1) ?? '';
  return textWidth(`${last}  ${remark}`) <= room
    ? [...painted.slice(0, -1), `${style.code(last)}  ${remark}`]
    : [...painted, remark];
}
