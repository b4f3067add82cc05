import type { Excerpt, Match } from '../types.ts';
import { type Range, findTokenRanges } from './find-token-ranges.ts';
import { redact } from './redact.ts';
import { reveal, revealWritten } from './secret.ts';

const COLUMNS = 100;
const AROUND = 512;
const HIDDEN = '*'.repeat(8);
const CUT = '…';

/**
 * The line of a match with every secret on it taken out, and all else that could be one; of a long line only what is
 * around the match. `lineMatches` are all matches of that line.
 */
export function createExcerpt(match: Match, lineMatches: readonly Match[]): Excerpt {
  const line = reveal(match.line);
  const own = findOwn(line, match);
  const from = Math.max(0, own.start - AROUND);
  const near = line.slice(from, own.end + AROUND);
  const texts = new Set([match, ...lineMatches].map(firstLine));
  const ranges = [...texts].flatMap((text) => findAll(near, text)).concat(findTokenRanges(near));
  const redacted = redact(revealWritten(match), match.publicPrefix);
  const before = hide(near, { start: 0, end: own.start - from }, ranges);
  const after = hide(near, { start: own.end - from, end: near.length }, ranges);
  return cut({ before, redacted, after });
}

function firstLine(match: Match): string {
  return revealWritten(match).split('\n', 1)[0] ?? '';
}

/** Where the secret stands in the line, which may be a part of the file's line. All of it when it is not to be found. */
function findOwn(line: string, match: Match): Range {
  const text = firstLine(match);
  const column = match.span.startColumn - 1;
  const start = line.startsWith(text, column) ? column : line.indexOf(text);
  return start < 0 ? { start: 0, end: line.length } : { start, end: start + text.length };
}

function findAll(text: string, wanted: string): Range[] {
  const ranges: Range[] = [];
  if (wanted === '') return ranges;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    ranges.push({ start: at, end: at + wanted.length });
  return ranges;
}

/** A part of a text with asterisks in place of the ranges. */
function hide(text: string, part: Range, ranges: readonly Range[]): string {
  let shown = '';
  let at = part.start;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= part.end) continue;
    shown += text.slice(at, Math.max(at, start)) + HIDDEN;
    at = Math.min(end, part.end);
  }
  return shown + text.slice(at, part.end);
}

interface Parts {
  readonly before: string;
  readonly redacted: string;
  readonly after: string;
}

/** Leaves about 100 columns, with the redacted secret a third from the left at most. */
function cut({ before, redacted, after }: Parts): Excerpt {
  const left = before.trimStart();
  const room = Math.max(0, COLUMNS - redacted.length);
  const leftRoom = Math.max(Math.floor(room / 3), room - after.length);
  const start = left.length > leftRoom ? CUT + takeEnd(left, leftRoom - 1) : left;
  const rest = after.trimEnd();
  const rightRoom = room - start.length;
  const end = rest.length > rightRoom ? takeStart(rest, rightRoom - 1) + CUT : rest;
  return { text: start + redacted + end, start: start.length, length: redacted.length };
}

// Half a surrogate pair at a cut would print as a replacement character.
function takeEnd(text: string, length: number): string {
  return text.slice(text.length - length).replace(/^[\uDC00-\uDFFF]/, '');
}

function takeStart(text: string, length: number): string {
  return text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '');
}
