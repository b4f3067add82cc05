import type { StringForm } from '../languages/code-language.ts';
import { readMarkup } from './read-markup.ts';
import {
  type Reader,
  readComment,
  readDeeper,
  readHeredocStart,
  readHeredocs,
  readRegex,
  takeDown,
} from './read-tokens.ts';

/** Reads code up to a closing sign, or to the end, or past the range that is looked for; gives where it stopped. */
export function readCode(reader: Reader, from: number, close: string | undefined): number {
  const { text, target, signs } = reader;
  const outer = reader.depth;
  let at = from;
  while (at < text.length && reader.found === undefined) {
    signs.lastIndex = at;
    at = signs.exec(text)?.index ?? text.length;
    // Texts that hold the range begin before it.
    if (at > target.start && close === undefined) break;
    if (isClose(reader, at, { close, outer })) return at;
    at = readToken(reader, at) ?? readSign(reader, at);
  }
  reader.depth = outer;
  return text.length;
}

function isClose(
  { text, depth }: Reader,
  at: number,
  { close, outer }: { readonly close: string | undefined; readonly outer: number },
): boolean {
  // One of several signs ends the code, whatever is open.
  return close !== undefined && text.startsWith(close, at) && (close.length > 1 || depth === outer);
}

/** Reads something other than plain code that begins here; undefined when nothing does. */
function readToken(reader: Reader, at: number): number | undefined {
  return (
    readComment(reader, at) ??
    readHeredocStart(reader, at) ??
    readText(reader, at) ??
    readRegex(reader, at) ??
    readMarkup(reader, at, readCode)
  );
}

/** Goes past one sign of code. */
function readSign(reader: Reader, at: number): number {
  const sign = reader.text.charAt(at);
  if ('([{'.includes(sign)) reader.depth += 1;
  if (')]}'.includes(sign)) reader.depth -= 1;
  if (sign === '\n' && reader.pending.length > 0) return readHeredocs(reader, at + 1);
  // In shells it takes a quote's meaning away.
  return sign === '\\' && reader.language.hasBareValues === true ? at + 2 : at + 1;
}

function readText(reader: Reader, at: number): number | undefined {
  const { text } = reader;
  const form = reader.forms.find(({ open }) => text.startsWith(open, at) && !isInWord(text, at, open));
  return form === undefined ? undefined : readString(reader, at, form);
}

/** The `f` of `f"` is a flag only where no word goes on with it. */
function isInWord(text: string, at: number, open: string): boolean {
  return /^\w/u.test(open) && at > 0 && /\w/u.test(text.charAt(at - 1));
}

function readString(reader: Reader, start: number, form: StringForm): number {
  const { text } = reader;
  const first = start + form.open.length;
  let at = first;
  for (let next: number | undefined = first; next !== undefined; next = readPart(reader, at, form)) at = next;
  if (!text.startsWith(form.close, at)) return at;
  const end = at + form.close.length;
  takeDown(reader, { start, end, form, inner: { start: first, end: at } });
  return end;
}

const escapeSigns = { backslash: '\\', backtick: '`', doubled: undefined } as const;

/** Gives where the next sign of a text begins; undefined at its end. */
function readPart(reader: Reader, at: number, form: StringForm): number | undefined {
  const { text } = reader;
  if (at >= text.length) return undefined;
  if (text.startsWith(form.close, at)) return readClose(text, at, form);
  return readNested(reader, at, form) ?? readSingle(text, at, form);
}

function readSingle(text: string, at: number, form: StringForm): number | undefined {
  const sign = text.charAt(at);
  if (form.escape !== undefined && sign === escapeSigns[form.escape]) return at + 2;
  if (sign === '\n' && form.hasLines !== true) return undefined;
  return form.twice?.includes(sign) === true && text.charAt(at + 1) === sign ? at + 2 : at + 1;
}

function readClose(text: string, at: number, { close, escape }: StringForm): number | undefined {
  const isDoubled = escape === 'doubled' && text.startsWith(close, at + close.length);
  return isDoubled ? at + 2 * close.length : undefined;
}

/** Reads an expression in a text, which may hold texts itself: the innermost is the one that is found. */
function readNested(reader: Reader, at: number, form: StringForm): number | undefined {
  const { text } = reader;
  const pair = listNested(form).find(([open]) => text.startsWith(open, at));
  if (pair === undefined) return undefined;
  const [open, close] = pair;
  if (form.twice?.includes(open) === true && text.startsWith(open + open, at)) return undefined;
  return readDeeper(reader, () => readCode(reader, at + open.length, close) + close.length);
}

/** What opens and closes the expressions in a text. */
export function listNested({ inside, nested = [] }: StringForm): readonly (readonly [string, string])[] {
  const [open = '', close = ''] = inside?.split('CODE') ?? [];
  return open === '' || close === '' ? nested : [...nested, [open, close]];
}
