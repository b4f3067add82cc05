import type { CodeLanguage } from '../languages/code-language.ts';
import type { LeftReasonName } from '../messages/fix.ts';
import { type Literal, type Range, findLiteral } from './find-literal.ts';
import { unescapeText } from './unescape-text.ts';

/** A part of a file to be replaced, and the value that its program is to get from the environment instead; raw. */
export interface Rewrite extends Range {
  readonly text: string;
  readonly value: string;
}

/** Why a value stays where it is. */
export type LeftReason = LeftReasonName;

/** What is to be moved. */
export interface ValueSubject {
  /** The whole file. */
  readonly text: string;
  /** Where the value stands in it. */
  readonly range: Range;
  /** The expression that reads the variable. */
  readonly code: string;
  /** The variable, as the code knows it. */
  readonly name: string;
  /** The value alone, or all of the text that it is a part of. */
  readonly part: 'value' | 'whole';
  readonly language: CodeLanguage;
}

/** Says how a value gives way to an expression that reads it from the environment, or why it cannot. */
export function rewriteValue(subject: ValueSubject): Rewrite | LeftReason {
  const { language, text, range, code } = subject;
  if (language.lookup === undefined) return language.leaves ?? 'no-lookup';
  if (language.strings === undefined) return { ...range, text: code, value: cut(text, range) };
  const literal = findLiteral(text, range, language);
  if (literal !== undefined) return rewriteLiteral(subject, literal);
  if (language.hasBareValues !== true) return 'not-text';
  return { ...range, text: code, value: cut(text, range) };
}

function rewriteLiteral(subject: ValueSubject, literal: Literal): Rewrite | LeftReason {
  const { text, part, language } = subject;
  const moved = part === 'whole' ? literal.inner : subject.range;
  const value = unescapeText(cut(text, moved), literal.form);
  if (value === undefined) return 'escaped';
  const isAll = moved.start === literal.inner.start && moved.end === literal.inner.end;
  const fitted = language.adapt?.({ text, ...place(literal), code: subject.code, isAll }) ?? subject;
  if (typeof fitted === 'string') return fitted;
  const { code } = fitted;
  if (isAll) return { start: literal.start, end: literal.end, text: code, value };
  const { inside } = literal.form;
  if (inside !== undefined) return { ...moved, text: inside.replace('CODE', () => code), value };
  return joinParts({ ...subject, code }, literal, { moved, value });
}

function place({ start, end }: Literal): Range {
  return { start, end };
}

/** Closes the text before the value and opens it again behind it. */
function joinParts(
  { text, code, language }: ValueSubject,
  { start, end, form, inner }: Literal,
  { moved, value }: { readonly moved: Range; readonly value: string },
): Rewrite | LeftReason {
  const [before, after] = [
    cut(text, { start: inner.start, end: moved.start }),
    cut(text, { start: moved.end, end: inner.end }),
  ];
  if (language.combine !== undefined) {
    const combined = language.combine({ before, code, after, form });
    return combined === undefined ? 'not-alone' : { start, end, text: combined, value };
  }
  if (language.join === undefined) return 'not-alone';
  const parts = [before, after].map((part) => (part === '' ? '' : form.open + part + form.close));
  const joined = [parts[0], code, parts[1]].filter((part) => part !== '').join(language.join);
  return { start, end, text: bindsTighter(text, end) ? `(${joined})` : joined, value };
}

/** What comes next would take the last part alone. */
function bindsTighter(text: string, end: number): boolean {
  return /^\s*(?:\.|\[|%|\*|\?\.)/u.test(text.slice(end, end + 20));
}

function cut(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
