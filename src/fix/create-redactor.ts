import { reveal, revealWritten } from '../scan/secret.ts';
import type { Match } from '../types.ts';
import type { FixSubject } from './fix-types.ts';

/** Takes secrets out of a text; the number of its lines stays. */
export type Redactor = (text: string) => string;

const mask = '*'.repeat(8);
// Of a value over several lines a shorter one stands everywhere.
const shortestLine = 6;

/** What is never to be shown: raw. */
export interface Hidden {
  readonly subjects: readonly FixSubject[];
  readonly matches: readonly Match[];
  /** Values from environment files. */
  readonly values: readonly string[];
}

/** Makes what hides these values wherever they stand, whole or line by line, also where they overlap. */
export function createRedactor({ subjects, matches, values }: Hidden): Redactor {
  const all = [...subjects.map(({ match }) => match), ...matches];
  const texts = [...all.flatMap((match) => [reveal(match.secret), revealWritten(match)]), ...values];
  const hidden = new Set(texts.flatMap(listParts).filter((part) => part !== ''));
  // A key's public beginning tells the reader which one it is.
  const shown = new Map(subjects.map(({ match, finding }) => [revealWritten(match), finding.redacted]));
  return (text) =>
    mergeRanges(findAll(text, hidden)).reduceRight(
      (done, [start, end]) => done.slice(0, start) + hide(done.slice(start, end), shown) + done.slice(end),
      text,
    );
}

function listParts(value: string): readonly string[] {
  const lines = value.split(/\r?\n/u).map((line) => line.trim());
  return [value, ...(lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : [])];
}

type Range = readonly [start: number, end: number];

function findAll(text: string, parts: ReadonlySet<string>): readonly Range[] {
  return [...parts].flatMap((part) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      ranges.push([at, at + part.length]);
    return ranges;
  });
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) merged.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else merged.push([start, end]);
  }
  return merged;
}

function hide(secret: string, shown: ReadonlyMap<string, string>): string {
  const lines = secret.split('\n');
  return lines.length === 1 ? (shown.get(secret) ?? mask) : lines.map(() => mask).join('\n');
}
