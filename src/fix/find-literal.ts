import type { CodeLanguage, StringForm } from '../languages/code-language.ts';
import { readCode } from './read-code.ts';
import { createReader } from './read-tokens.ts';

/** A part of a text, in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in code, with the signs around it. */
export interface Literal extends Range {
  readonly form: StringForm;
  readonly inner: Range;
  /** It stands between brackets, in which a line end ends nothing. */
  readonly isInBrackets: boolean;
}

/** What a range is inside of. */
export type Surroundings =
  | { readonly kind: 'literal'; readonly literal: Literal }
  | { readonly kind: 'comment' }
  | { readonly kind: 'code' };

/** Finds what a range is inside of: the innermost text, a comment, or code, as which a text without end counts. */
export function findSurroundings(text: string, range: Range, language: CodeLanguage): Surroundings {
  const reader = createReader(text, range, language);
  const [open, close] = language.codeBetween ?? [];
  if (open === undefined || close === undefined) {
    readCode(reader, 0, undefined);
    return reader.found ?? { kind: 'code' };
  }
  for (let at = text.indexOf(open); at >= 0 && at <= range.start; at = text.indexOf(open, at))
    at = readCode(reader, at + open.length, close);
  return reader.found ?? { kind: 'code' };
}
