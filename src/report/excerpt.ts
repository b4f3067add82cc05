import type { Excerpt, Finding } from '../types.ts';
import { escapeText } from './escape.ts';
import type { Page } from './layout.ts';
import { characterWidth, splitCharacters, textWidth } from './width.ts';

/** The parts of an excerpt, safe to show and cut to a width. */
export interface ShownExcerpt {
  readonly before: string;
  readonly redacted: string;
  readonly after: string;
}

/** Cuts an excerpt around its redacted part so that it fits into `columns` cells. */
export function cutExcerpt({ text, start, length }: Excerpt, columns: number): ShownExcerpt {
  const redacted = takeStart(clean(text.slice(start, start + length)), columns);
  const before = clean(text.slice(0, start)).trimStart();
  const after = clean(text.slice(start + length).trimEnd());
  const room = columns - textWidth(redacted);
  // What stands before says more about a value than what follows: it gets at least two thirds of the room.
  const shownBefore = takeEnd(before, Math.max(Math.floor((room * 2) / 3), room - textWidth(after)));
  return { before: shownBefore, redacted, after: takeStart(after, room - textWidth(shownBefore)) };
}

/** Renders a finding's line with its number, and a marker below the redacted part, with a label behind it where there is room. */
export function renderExcerpt(
  { excerpt, startLine, severity }: Finding,
  label: string,
  { columns, style }: Page,
): string[] {
  if (excerpt === undefined) return [];
  const gutter = `  ${startLine} | `;
  const { before, redacted, after } = cutExcerpt(excerpt, columns - gutter.length);
  const paint = severity === 'error' ? style.error : style.warning;
  const marker = `${' '.repeat(textWidth(before))}${paint('^'.repeat(Math.max(1, textWidth(redacted))))}`;
  const margin = style.quiet(`${' '.repeat(gutter.length - 2)}| `);
  const text = escapeText(label);
  const used = gutter.length + textWidth(before) + Math.max(1, textWidth(redacted));
  return [
    `${style.quiet(gutter)}${before}${paint(redacted)}${after}`,
    ...(used + 2 + textWidth(text) <= columns
      ? [`${margin}${marker}  ${style.quiet(text)}`]
      : [`${margin}${marker}`, `${margin}${style.quiet(text)}`]),
  ];
}

function clean(text: string): string {
  return escapeText(text.replaceAll('\t', ' '));
}

/** Cuts text that is safe to show at its end so that it fits into `columns` cells. */
export function cutText(text: string, columns: number): string {
  return takeStart(text, columns);
}

function takeStart(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  return columns < 1 ? '' : `${takeCells(splitCharacters(text), columns - 1).join('')}…`;
}

function takeEnd(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  return columns < 1
    ? ''
    : `…${takeCells(splitCharacters(text).toReversed(), columns - 1)
        .toReversed()
        .join('')}`;
}

function takeCells(characters: readonly string[], cells: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += characterWidth(character);
    return used > cells;
  });
  return characters.slice(0, end === -1 ? undefined : end);
}
