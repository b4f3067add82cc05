import type { StringForm } from '../languages/code-language.ts';
import { type Reader, expectsValue, readDeeper, takeDown } from './read-tokens.ts';

/** Reads code up to a closing sign. */
type ReadCode = (reader: Reader, from: number, close: string | undefined) => number;

// An attribute's text has no escapes, and neither has what stands between tags.
const attribute = { hasLines: true, around: '{CODE}' } as const;
const between: StringForm = { open: '', close: '', hasLines: true, inside: '{CODE}' };
const opening = /<(?:>|(?<name>[A-Za-z_$][\w$.:-]*))/uy;
// A type's parameters in front of a function: `<T,>(…) =>`, `<T extends …>`.
const typeParameters = /<\w+\s*(?:,|extends\b)/uy;

/** Reads an element that begins here, as in JSX, and gives where it ends; undefined when none does. */
export function readMarkup(reader: Reader, at: number, readCode: ReadCode): number | undefined {
  const { text, language } = reader;
  if (language.hasMarkup !== true || text.charAt(at) !== '<' || !expectsValue(text, at)) return undefined;
  typeParameters.lastIndex = at;
  return typeParameters.test(text) ? undefined : readElement(reader, at, readCode);
}

function readElement(reader: Reader, at: number, readCode: ReadCode): number | undefined {
  opening.lastIndex = at;
  const tag = opening.exec(reader.text);
  if (tag === null) return undefined;
  const { end, isEmpty } =
    tag.groups?.['name'] === undefined
      ? { end: opening.lastIndex, isEmpty: false }
      : readTag(reader, opening.lastIndex, readCode);
  return isEmpty ? end : readDeeper(reader, () => readChildren(reader, end, readCode));
}

function readTag(reader: Reader, from: number, readCode: ReadCode): { end: number; isEmpty: boolean } {
  const { text } = reader;
  let at = from;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '>') return { end: at + 1, isEmpty: text.charAt(at - 1) === '/' };
    if (sign === '"' || sign === "'") at = readAttribute(reader, at, sign);
    else at = sign === '{' ? readCode(reader, at + 1, '}') + 1 : at + 1;
  }
  return { end: at, isEmpty: true };
}

function readAttribute(reader: Reader, start: number, sign: string): number {
  const end = reader.text.indexOf(sign, start + 1);
  if (end < 0) return reader.text.length;
  const form = { ...attribute, open: sign, close: sign };
  takeDown(reader, { start, end: end + 1, form, inner: { start: start + 1, end } });
  return end + 1;
}

/** Reads what an element holds, and its closing tag. */
function readChildren(reader: Reader, from: number, readCode: ReadCode): number {
  const { text } = reader;
  let at = from;
  while (at < text.length) {
    const next = text.slice(at).search(/[<{]/u);
    const stop = next < 0 ? text.length : at + next;
    takeDownText(reader, at, stop);
    if (text.startsWith('</', stop)) return indexAfter(text, '>', stop);
    const isCode = text.charAt(stop) === '{';
    at = isCode ? readCode(reader, stop + 1, '}') + 1 : (readElement(reader, stop, readCode) ?? stop + 1);
  }
  return at;
}

function indexAfter(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + 1;
}

/** The spaces at both ends of what stands between tags say nothing. */
function takeDownText(reader: Reader, from: number, to: number): void {
  const part = reader.text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = to - (part.length - part.trimEnd().length);
  takeDown(reader, { start, end, form: between, inner: { start, end } });
}
