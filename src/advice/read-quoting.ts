import type { Excerpt } from '../types.ts';

/** How a value stands in its line: quotes right around it, inside of a longer text in quotes, or no quotes at all. */
export interface Quoting {
  readonly quotes: 'around' | 'outside' | 'none';
  /** A part of a connection string such as `Server=…;Key=…`, which makes sense as a whole only. */
  readonly isPart: boolean;
}

const signs = ['"', "'", '`'] as const;

/** Reads from a redacted line how the value stands in it; of a value of several lines there is only the beginning. */
export function readQuoting({ text, start, length }: Excerpt, isMultiline: boolean): Quoting {
  const before = text.slice(0, start);
  const after = text.slice(start + length);
  const opens = /["'`]$/u.test(before);
  if (opens && (isMultiline || /^\\*["'`]/u.test(after))) return { quotes: 'around', isPart: false };
  const isInside = opens || signs.some((sign) => isOpen(before, sign) && after.includes(sign));
  return { quotes: isInside ? 'outside' : 'none', isPart: /\w=[^\s;"'`=]+;[ \t]*\w+=$/u.test(before) };
}

function isOpen(before: string, sign: string): boolean {
  return before.split(sign).length % 2 === 0;
}
