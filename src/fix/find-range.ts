import { revealWritten } from '../scan/secret.ts';
import type { Match } from '../types.ts';
import type { Range } from './find-literal.ts';

/** Finds where a match stands in its file's text; undefined when the text is not the one that was searched. */
export function findRange(text: string, match: Match): Range | undefined {
  const { span, encoded } = match;
  const start = findOffset(text, span.startLine, span.startColumn);
  const end = findOffset(text, span.endLine, span.endColumn);
  if (start === undefined || end === undefined || start >= end) return undefined;
  // Of what is encoded the span is all there is to go by: escapes stand for other characters.
  const isThere = encoded !== undefined || text.slice(start, end) === revealWritten(match);
  return isThere ? { start, end } : undefined;
}

function findOffset(text: string, line: number, column: number): number | undefined {
  let start = text.startsWith('\u{FEFF}') ? 1 : 0;
  for (let number = 1; number < line; number += 1) {
    const feed = text.indexOf('\n', start);
    if (feed < 0) return undefined;
    start = feed + 1;
  }
  const offset = start + column - 1;
  return offset <= text.length ? offset : undefined;
}
