import type { CodeLanguage } from '../languages/code-language.ts';
import type { LeftReasonName } from '../messages/fix.ts';
import { type Range, findSurroundings } from './find-literal.ts';
import { findPlace, writeAt } from './find-place.ts';
import { mention, widen } from './mention.ts';
import { rewriteCell } from './rewrite-cell.ts';
import { rewriteLiteral } from './rewrite-literal.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

/** A part of a file to be replaced, and the value that its program is to get from the environment instead; raw. */
export interface Rewrite extends Range {
  readonly text: string;
  readonly value: string;
  /** What of the file goes away: the value, and more where it moves with what is around it. */
  readonly moved: Range;
  /** It needs no import: nothing reads the variable there, or what it needs stands in the text. */
  readonly isComplete?: true;
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
  const { language, text, range } = subject;
  if (language.lookup === undefined) return language.leaves ?? 'no-lookup';
  if (language.scalars !== undefined) return rewriteScalar(subject, language.scalars);
  if (language.cells !== undefined) return rewriteCell(subject, language.cells, rewriteValue);
  if (language.strings === undefined) return rewriteBare(subject, range);
  const found = findSurroundings(text, range, language);
  if (found.kind === 'literal') return rewriteLiteral(subject, found.literal);
  if (found.kind === 'comment') return mention(subject);
  return language.hasBareValues === true ? rewriteWord(subject) : 'not-text';
}

/** What stands without quotes, or between quotes that stay. */
function rewriteBare({ language, text, code, name }: ValueSubject, moved: Range): Rewrite | LeftReason {
  const place = findPlace(language, text, { ...moved, open: '', isInBrackets: false });
  if (place !== undefined && place.write === undefined) return 'not-here';
  return { ...moved, text: writeAt(place, code, name), value: cut(text, moved), moved };
}

/** A word of a shell. */
function rewriteWord(subject: ValueSubject): Rewrite | LeftReason {
  const { text, part, range } = subject;
  const moved = part === 'whole' ? widen(text, range) : range;
  return /[\\$`*?~]/u.test(cut(text, moved)) ? 'escaped' : rewriteBare(subject, moved);
}

function cut(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
