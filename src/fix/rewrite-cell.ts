import type { CodeLanguage } from '../languages/code-language.ts';
import { addImport } from './add-import.ts';
import { type JsonText, findCellSource } from './find-cell-source.ts';
import type { Range } from './find-literal.ts';
import { mention } from './mention.ts';
import type { LeftReason, Rewrite, ValueSubject } from './rewrite-value.ts';

/** Says how a value in a cell of a notebook gives way; in what the cell put out, and in text for people, its name stays. */
export function rewriteCell(
  subject: ValueSubject,
  language: CodeLanguage,
  rewrite: (subject: ValueSubject) => Rewrite | LeftReason,
): Rewrite | LeftReason {
  const { text, range } = subject;
  const source = findCellSource(text, range);
  if (source === undefined)
    return text.slice(range.start, range.end).includes('\\') ? 'escaped' : mention(subject);
  const inCell = { start: source.toText(range.start), end: source.toText(range.end) };
  if (isMagic(source.text, inCell.start)) return 'not-here';
  const inside = rewrite({ ...subject, text: source.text, range: inCell, language });
  return typeof inside === 'string' ? inside : toNotebook(subject, source, { inside, language });
}

/** A line for the shell, or a cell that is not in the notebook's language. */
function isMagic(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^\s*[!%]/u.test(line) || text.startsWith('%%');
}

/** The same as characters of JSON, from the cell's beginning on: what the expression needs comes there. */
function toNotebook(
  subject: ValueSubject,
  source: JsonText,
  { inside, language }: { readonly inside: Rewrite; readonly language: CodeLanguage },
): Rewrite {
  const range: Range = { start: source.toFile(inside.start), end: source.toFile(inside.end) };
  const moved = { start: source.toFile(inside.moved.start), end: source.toFile(inside.moved.end) };
  const code = escapeJson(inside.text);
  const isThere = inside.isComplete === true || language.import === undefined;
  const added = isThere ? source.text : addImport(source.text, language.import, language);
  if (added === source.text) return { ...inside, ...range, text: code, moved, isComplete: true };
  const start = findChange(source.text, added);
  const line = escapeJson(added.slice(start, start + added.length - source.text.length));
  const from = source.toFile(start);
  const kept = subject.text.slice(from, range.start);
  return { ...inside, start: from, end: range.end, text: line + kept + code, moved, isComplete: true };
}

function findChange(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return one.lastIndexOf('\n', at - 1) + 1;
}

function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
