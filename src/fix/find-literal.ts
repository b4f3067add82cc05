import type { CodeLanguage, StringForm } from '../languages/code-language.ts';

/** A part of a text, in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in code, with the signs around it. */
export interface Literal extends Range {
  readonly form: StringForm;
  readonly inner: Range;
}

/** Finds the text that a range is inside of; undefined when it is code or a comment, or when the text has no end. */
export function findLiteral(text: string, range: Range, language: CodeLanguage): Literal | undefined {
  const forms = (language.strings ?? []).toSorted((one, other) => other.open.length - one.open.length);
  const reader: Reader = { text, forms, comments: listComments(language), target: range, found: undefined };
  readCode(reader, 0, undefined);
  return reader.found;
}

interface Reader {
  readonly text: string;
  readonly forms: readonly StringForm[];
  readonly comments: readonly (readonly [open: string, close: string])[];
  readonly target: Range;
  found: Literal | undefined;
}

function listComments({ comment }: CodeLanguage): Reader['comments'] {
  if (comment === undefined) return [];
  const [open, close = '\n'] = comment;
  return open === '//'
    ? [
        ['/*', '*/'],
        [open, close],
      ]
    : [[open, close]];
}

/** Reads code up to a closing bracket, or to the end; gives where it stopped. */
function readCode(reader: Reader, from: number, close: string | undefined): number {
  const { text, target } = reader;
  let depth = 0;
  const stop = close === undefined ? Math.min(target.start + 1, text.length) : text.length;
  let at = from;
  while (at < stop) {
    const next = readToken(reader, at);
    const sign = next === undefined ? text.charAt(at) : '';
    if (close === '}' && sign === '{') depth += 1;
    if (sign === close) {
      if (depth === 0) return at;
      depth -= 1;
    }
    at = next ?? at + 1;
  }
  return text.length;
}

/** Reads a comment or a text that begins here; undefined when none does. */
function readToken(reader: Reader, at: number): number | undefined {
  const { text } = reader;
  const comment = reader.comments.find(([open]) => text.startsWith(open, at));
  if (comment !== undefined && isCommentPlace(text, at, comment[0])) {
    const end = text.indexOf(comment[1], at + comment[0].length);
    return end < 0 ? text.length : end + comment[1].length;
  }
  const form = reader.forms.find(({ open }) => text.startsWith(open, at));
  return form === undefined || isInWord(text, at, form) ? undefined : readString(reader, at, form);
}

/** In shells `a#b` is one word, and so is `${a#b}`. */
function isCommentPlace(text: string, at: number, open: string): boolean {
  return open !== '#' || at === 0 || /[\s;&|(){}[\],]/u.test(text.charAt(at - 1));
}

/** The `f` of `f"` is a flag only where no word goes on with it. */
function isInWord(text: string, at: number, { open }: StringForm): boolean {
  return /^\w/u.test(open) && at > 0 && /\w/u.test(text.charAt(at - 1));
}

function readString(reader: Reader, start: number, form: StringForm): number {
  const { text, target } = reader;
  const first = start + form.open.length;
  let at = first;
  for (let next: number | undefined = first; next !== undefined; next = readSign(reader, at, form)) at = next;
  if (!text.startsWith(form.close, at)) return at;
  const end = at + form.close.length;
  if (first <= target.start && target.end <= at)
    reader.found ??= { start, end, form, inner: { start: first, end: at } };
  return end;
}

/** Gives where the next sign of a text begins; undefined at its end. */
function readSign(reader: Reader, at: number, form: StringForm): number | undefined {
  const { text } = reader;
  const { close, escape } = form;
  if (at >= text.length) return undefined;
  if (text.startsWith(close, at)) {
    const isDoubled = escape === 'doubled' && text.startsWith(close, at + close.length);
    return isDoubled ? at + 2 * close.length : undefined;
  }
  const sign = text.charAt(at);
  if (escape === 'backslash' && sign === '\\') return at + 2;
  if (sign === '\n' && form.hasLines !== true) return undefined;
  return readInside(reader, at, form) ?? at + 1;
}

/** Reads an expression in a text, which may hold texts itself: the innermost is the one that is found. */
function readInside(reader: Reader, at: number, { inside }: StringForm): number | undefined {
  const [open = '', close = ''] = inside?.split('CODE') ?? [];
  if (open === '' || close === '' || !reader.text.startsWith(open, at)) return undefined;
  return readCode(reader, at + open.length, close) + close.length;
}
