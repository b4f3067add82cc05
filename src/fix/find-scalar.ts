import { findYamlPath } from '../languages/find-yaml-path.ts';
import type { Range } from './find-literal.ts';

/** A value of a settings file, without its quotes. */
export interface Scalar extends Range {
  readonly quote: '"' | "'" | '';
  /** In braces or brackets, where commas and braces end it. */
  readonly isFlow: boolean;
  /** A word of a text of several lines, or of a format in which all is text. */
  readonly isBlock: boolean;
}

/** Finds the value of YAML that a range is in, on its own line. */
export function findYamlScalar(text: string, range: Range): Scalar {
  if (findYamlPath(text, range.start).isBlock) return findWordScalar(text, range);
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const marks = /^\s*(?:- +)*/u.exec(text.slice(lineStart, range.start))?.[0].length ?? 0;
  let head: Head = { from: lineStart + marks, isFlow: false };
  for (;;) {
    const next = readHead(text, head, range);
    if (next === undefined) return endBare(text, head, range);
    if ('quote' in next) return next;
    head = next;
  }
}

/** Finds all that no space or quote parts from a range. */
export function findWordScalar(text: string, { start, end }: Range): Scalar {
  let from = start;
  while (from > 0 && /[^\s"'`<>]/u.test(text.charAt(from - 1))) from -= 1;
  const after = /^[^\s"'`<>]*/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: from, end: end + after, quote: '', isFlow: false, isBlock: true };
}

/** What has been read of the line so far: where its last value begins. */
interface Head {
  readonly from: number;
  readonly isFlow: boolean;
}

/** Reads a value that ends before the range, or gives the one in quotes that holds it; undefined for one without quotes. */
function readHead(text: string, { from, isFlow }: Head, range: Range): Head | Scalar | undefined {
  const sign = text.charAt(from);
  const quote = sign === '"' || sign === "'" ? sign : undefined;
  const end = quote === undefined ? from : findQuote(text, from + 1, quote);
  if (quote !== undefined && range.end <= end) return { start: from + 1, end, quote, isFlow, isBlock: false };
  const isIn = isFlow || sign === '{' || sign === '[';
  const separator = isIn ? /[,{[] *|: +/gu : /: +/gu;
  separator.lastIndex = end;
  const hit = separator.exec(text.slice(0, range.start));
  return hit === null ? undefined : { from: hit.index + hit[0].length, isFlow: isIn };
}

function endBare(text: string, { from, isFlow }: Head, range: Range): Scalar {
  const rest = text.slice(range.end).split(/\r?\n/u, 1)[0] ?? '';
  const ends = [rest.indexOf(' #'), isFlow ? rest.search(/[,}\]]/u) : -1].filter((at) => at >= 0);
  const tail = rest.slice(0, Math.min(...ends, rest.length)).trimEnd();
  return { start: from, end: range.end + tail.length, quote: '', isFlow, isBlock: false };
}

function findQuote(text: string, from: number, quote: '"' | "'"): number {
  const end = quote === '"' ? /(?:[^"\\]|\\[^])*/uy : /(?:[^']|'')*/uy;
  end.lastIndex = from;
  return from + (end.exec(text)?.[0].length ?? 0);
}
