import type { CodeLanguage } from '../languages/code-language.ts';
import { type Range, findSurroundings } from './find-literal.ts';
import type { NamedEdit } from './rewrite-text.ts';

/** A comment for the line above a range. */
export interface CommentPlace {
  readonly text: string;
  readonly range: Range;
  readonly comment: string;
  readonly language: CodeLanguage;
  readonly path: string;
}

/** Gives the edit that puts a comment on a line of its own above a range; undefined where the line would not be a comment. */
export function placeComment(place: CommentPlace): NamedEdit | undefined {
  const { text, comment } = place;
  const start = findLineStart(text, place.range.start);
  if (!canStand(place, start)) return undefined;
  const indent = /^[ \t]*/u.exec(text.slice(start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const how = { text: `${indent}${comment}${newline}` };
  return { range: { start, end: start }, how, code: '', name: '', import: undefined };
}

/** A byte order mark stays in front. */
function findLineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\u{FEFF}') ? 1 : start;
}

/** Inside of a text, a tag or a command over several lines the comment would be a part of it. */
function canStand({ text, range, language, path }: CommentPlace, start: number): boolean {
  const around = findSurroundings(text, range, language);
  const above = text.slice(0, start);
  const last = above.trimEnd();
  if (around.kind === 'literal' && around.literal.start < start) return false;
  if (/\\\r?\n$/u.test(above) || (/\.[jt]sx$/u.test(path) && /[^=]>$/u.test(last))) return false;
  if (language.comment?.[0] === '<!--' && last.lastIndexOf('<') > last.lastIndexOf('>')) return false;
  return !/\.ya?ml$/iu.test(path) || !isInBlock(above, text.slice(start));
}

/** In YAML, what stands deeper than a line that ends with `|` or `>` is text. */
function isInBlock(above: string, below: string): boolean {
  let depth = measure(below);
  for (const line of above.split('\n').toReversed()) {
    if (line.trim() === '' || measure(line) >= depth) continue;
    if (/(?:^|[\s:])[|>][+\-\d]*\s*(?:#.*)?$/u.test(line)) return true;
    depth = measure(line);
  }
  return false;
}

function measure(line: string): number {
  return /^[ \t]*/u.exec(line)?.[0].length ?? 0;
}
