import type { Adapted, Place } from '../languages/code-language.ts';
import type { Literal, Range } from './find-literal.ts';
import { findPlace, writeAt } from './find-place.ts';
import { hasExpression } from './has-expression.ts';
import { joinParts } from './join-parts.ts';
import { mention } from './mention.ts';
import type { LeftReason, Rewrite, ValueSubject } from './rewrite-value.ts';
import { unescapeText } from './unescape-text.ts';

/** Puts the expression in the place of a text, or of a part of it. */
export function rewriteLiteral(subject: ValueSubject, literal: Literal): Rewrite | LeftReason {
  const { text, part, range, language } = subject;
  const { form, inner } = literal;
  const place = findPlace(language, text, { ...literal, open: form.open });
  if (place?.isComment === true) return mention(subject);
  if (place !== undefined && place.write === undefined) return 'not-here';
  const moved = part === 'whole' ? inner : range;
  const read = readMoved(text, literal, moved);
  const fitted = adapt(subject, literal, moved);
  if (typeof fitted === 'string') return fitted;
  const whole = rewriteAll({ ...subject, code: fitted.code }, literal, moved);
  if (typeof read === 'string') return read;
  if (whole === undefined) return 'not-alone';
  const end = literal.end + countTaken(place, text.slice(literal.end));
  const code = writeAt(place, whole, subject.name);
  return { ...write(text, { start: literal.start, end }, { ...fitted, code }), ...read, moved };
}

/** Writes the expression, with what the language wants to be changed around it. */
function write(text: string, { start, end: usual }: Range, { code, lead, end = usual }: Adapted) {
  const written = setApart(text, { start, end }, code);
  return lead === undefined
    ? { start, end, text: written }
    : { start: lead.start, end, text: lead.text + written };
}

/** Has the language judge the place by code of its own. */
function adapt({ text, code, language }: ValueSubject, { start, end, inner }: Literal, moved: Range) {
  const isAll = moved.start === inner.start && moved.end === inner.end;
  return language.adapt?.({ text, start, end, code, isAll }) ?? { code };
}

/** Gives what the moved part means to the program. */
function readMoved(text: string, literal: Literal, moved: Range): { readonly value: string } | LeftReason {
  const written = cut(text, moved);
  if (hasExpression(written, literal.form)) return 'not-alone';
  const value = isSplit(text, literal, moved) ? undefined : unescapeText(written, literal.form);
  return value === undefined ? 'escaped' : { value };
}

/** An escape that begins before the value would lose its end. */
function isSplit(text: string, { inner, form: { escape } }: Literal, { start }: Range): boolean {
  if (escape !== 'backslash' && escape !== 'backtick') return false;
  const sign = escape === 'backtick' ? '`' : '\\';
  let at = start;
  while (at > inner.start && text.charAt(at - 1) === sign) at -= 1;
  return (start - at) % 2 === 1;
}

/** The expression alone, or with what stands before and behind it. */
function rewriteAll(subject: ValueSubject, literal: Literal, moved: Range): string | undefined {
  const { text, code, name } = subject;
  const { form, inner } = literal;
  const read = fill(form.as, code, name);
  const before = cut(text, { start: inner.start, end: moved.start });
  const after = cut(text, { start: moved.end, end: inner.end });
  if (before === '' && after === '' && form.open !== '') return fill(form.around, read, name);
  if (form.inside !== undefined) {
    return form.open + before + fill(form.inside, code, name) + after + form.close;
  }
  const joined = joinParts(subject, literal, { before, read, after });
  return joined === undefined ? undefined : fill(form.around, joined, name);
}

/** A template names the expression, or the variable alone. */
function fill(template: string | undefined, code: string, name: string): string {
  if (template === undefined) return code;
  return template.includes('CODE')
    ? template.replace('CODE', () => code)
    : template.replace('NAME', () => name);
}

function countTaken(place: Place | undefined, behind: string): number {
  return place?.takesAfter === true ? (place.after?.exec(behind)?.[0].length ?? 0) : 0;
}

/** Words that a quote kept apart get a space. */
function setApart(text: string, { start, end }: Range, code: string): string {
  const before = start > 0 && /^\w{2}$/u.test(text.charAt(start - 1) + code.charAt(0)) ? ' ' : '';
  const after = /^\w{2}$/u.test(code.slice(-1) + text.charAt(end)) ? ' ' : '';
  return before + code + after;
}

function cut(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
