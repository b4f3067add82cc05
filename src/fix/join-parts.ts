import type { Literal } from './find-literal.ts';
import type { ValueSubject } from './rewrite-value.ts';

interface Parts {
  /** As they are written in the text. */
  readonly before: string;
  readonly after: string;
  /** The expression between them. */
  readonly read: string;
}

/** Closes a text before the value and opens it again behind it; undefined when nothing joins texts there. */
export function joinParts(
  { text, language }: ValueSubject,
  { start, end, form }: Literal,
  { before, read, after }: Parts,
): string | undefined {
  const { join, combine } = language;
  if (form.open === '') return undefined;
  if (join === undefined) return combine?.({ before, code: read, after, form });
  const [first, last] = [before, after].map((part) => (part === '' ? '' : form.open + part + form.close));
  const parts = combine
    ? combine({ before, code: read, after, form })
    : [first, read, last].filter((part) => part !== '').join(join);
  if (parts === undefined) return undefined;
  return join !== '' && bindsTighter(text, start, end) ? `(${parts})` : parts;
}

/** What comes before or next would take one of the parts alone. */
function bindsTighter(text: string, start: number, end: number): boolean {
  const isAfter = /^\s*(?:\?\.|[.[%*(]|\/(?![/*]))/u.test(text.slice(end, end + 20));
  return isAfter || /[%*/!~]\s*$|\b(?:await|typeof)\s+$/u.test(text.slice(Math.max(0, start - 20), start));
}
