import type { Range } from './find-literal.ts';
import type { Rewrite, ValueSubject } from './rewrite-value.ts';

/** In a comment, or another text for people, the variable's name says what was there. */
export function mention({ text, range, name, part }: ValueSubject): Rewrite {
  const moved = part === 'whole' ? widen(text, range) : range;
  const value = text.slice(moved.start, moved.end);
  return { ...moved, text: `<${name}>`, value, moved, isComplete: true };
}

const parting = /[\s"'`<>()[\]{},;]/u;

/** All that no space, quote or bracket parts from a value; of an assignment what is assigned. */
export function widen(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && !parting.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !parting.test(text.charAt(end))) end += 1;
  const assigned = /^[\w-]+[=:](?!\/\/)/u.exec(text.slice(start, range.start));
  return { start: start + (assigned?.[0].length ?? 0), end };
}
