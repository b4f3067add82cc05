import type { Excerpt } from '../types.ts';

/** How a value stands in its line: quotes right around it, inside of a longer text in quotes, or no quotes at all. */
export interface Quoting {
  readonly quotes: 'around' | 'outside' | 'none';
  /** A part of a connection string such as `Server=…;Key=…`, which makes sense as a whole only. */
  readonly isPart: boolean;
}

// What the rest of a long line is replaced by.
const cut = '…';
const signs = ['"', "'", '`'] as const;

/** Reads from a redacted line how the value stands in it; of a value of several lines there is only the beginning. */
export function readQuoting({ text, start, length }: Excerpt, isMultiline: boolean): Quoting {
  const before = text.slice(0, start);
  const after = text.slice(start + length);
  const opens = /["'`]$/u.test(before);
  if (opens && (isMultiline || /^\\*["'`]/u.test(after))) return { quotes: 'around', isPart: false };
  const isInside = opens || signs.some((sign) => isBetween(before, after, sign)) || isAllCut(before, after);
  return { quotes: isInside ? 'outside' : 'none', isPart: /\w=[^\s;"'`=]+;[ \t]*\w+=$/u.test(before) };
}

/** A quote opens before and closes after; one of them may be cut off with the end of the line. */
function isBetween(before: string, after: string, sign: string): boolean {
  const [ahead, behind] = [before, after].map((part) => part.split(sign).length - 1);
  if (isOdd(ahead)) return behind !== 0 || after.endsWith(cut);
  return ahead === 0 && before.startsWith(cut) && isOdd(behind);
}

const isOdd = (count = 0): boolean => count % 2 === 1;

/** Of a text that long, more often than not a string's inside is left. */
function isAllCut(before: string, after: string): boolean {
  return before.startsWith(cut) && after.endsWith(cut) && !/["'`]/u.test(before + after);
}
