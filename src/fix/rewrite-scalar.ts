import type { Scalars } from '../languages/code-language.ts';
import { findYamlPath } from '../languages/find-yaml-path.ts';
import type { Range } from './find-literal.ts';
import { type Scalar, findWordScalar, findYamlScalar } from './find-scalar.ts';
import { mention } from './mention.ts';
import type { LeftReason, Rewrite, ValueSubject } from './rewrite-value.ts';

/** Says how a value of a settings file gives way to an expression; the quotes that are there stay, and missing ones are added. */
export function rewriteScalar(subject: ValueSubject, scalars: Scalars): Rewrite | LeftReason {
  const { text, range, part, language } = subject;
  if (isInComment(subject, scalars)) return mention(subject);
  const scalar = scalars.kind === 'yaml' ? findYamlScalar(text, range) : findWordScalar(text, range);
  const moved = part === 'whole' ? withoutName(text, scalar) : range;
  const isAll = moved.start === scalar.start && moved.end === scalar.end;
  const value = readWritten(text.slice(moved.start, moved.end), scalar, scalars);
  if (value === undefined) return 'escaped';
  const fitted =
    language.adapt?.({ text, start: moved.start, end: moved.end, code: subject.code, isAll }) ?? subject;
  if (typeof fitted === 'string') return fitted;
  return { ...write(text, scalar, { moved, code: fitted.code, kind: scalars.kind }), value, moved };
}

/** YAML has comments behind values too, and none in its texts of lines. */
function isInComment({ text, range, language }: ValueSubject, { kind }: Scalars): boolean {
  const [open] = language.comment ?? [];
  const before = text.slice(text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  if (open === undefined || open !== '#') return open !== undefined && before.trimStart().startsWith(open);
  if (kind === 'plain') return /^\s*#/u.test(before);
  return (
    !findYamlPath(text, range.start).isBlock &&
    /^(?:[^"']*\s)?#/u.test(before.replaceAll(/"[^"]*"|'[^']*'/gu, ''))
  );
}

/** Of `- NAME=value`, and of `name=value` on its own line. */
function withoutName(text: string, { start, end }: Scalar): Range {
  const name = /^[\w.@/:-]*\w *= *(?=\S)/u.exec(text.slice(start, end))?.[0] ?? '';
  return { start: start + (name.includes('://') ? 0 : name.length), end };
}

/** What the program that reads the file has for what is written there; undefined when that is not sure. */
function readWritten(
  written: string,
  { quote }: Scalar,
  { kind, twice, holes }: Scalars,
): string | undefined {
  const read = kind === 'yaml' ? readYaml(written, quote) : readPlain(written);
  if (read === undefined || holes?.test(read) === true) return undefined;
  if (twice === undefined) return read;
  const parts = read.split(twice + twice);
  return parts.some((part) => part.includes(twice)) ? undefined : parts.join(twice);
}

function readYaml(written: string, quote: Scalar['quote']): string | undefined {
  if (quote === "'") return written.replaceAll("''", "'");
  if (quote === '' || !written.includes('\\')) return written;
  // Of YAML's escapes those of JSON mean the same.
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return undefined;
  }
}

function readPlain(written: string): string | undefined {
  return written.includes('\\') ? undefined : written;
}

interface Writing {
  readonly moved: Range;
  readonly code: string;
  readonly kind: Scalars['kind'];
}

function write(
  text: string,
  scalar: Scalar,
  { moved, code, kind }: Writing,
): Range & { readonly text: string } {
  if (scalar.quote !== '') return { ...moved, text: fitQuotes(code, scalar.quote) };
  const starts = moved.start === scalar.start;
  // As the beginning of a value these are YAML's own signs, and braces end it within braces.
  const needsQuotes =
    kind === 'yaml' &&
    !scalar.isBlock &&
    ((starts && /^[%{[@`"'&*!|>#-]/u.test(code)) || (scalar.isFlow && /[,{}[\]]/u.test(code)));
  if (!needsQuotes) return { ...moved, text: code };
  const [before, after] = [text.slice(scalar.start, moved.start), text.slice(moved.end, scalar.end)];
  return { start: scalar.start, end: scalar.end, text: quoteWhole(before + code + after) };
}

function quoteWhole(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', "'")}"` : `'${text}'`;
}

/** An expression may be written with either quotes. */
function fitQuotes(code: string, quote: '"' | "'"): string {
  return code.replaceAll(quote, quote === '"' ? "'" : '"');
}
