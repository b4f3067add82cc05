import type { RuleKind, Severity } from '../rule-types.ts';
import type { Match, SourceFile } from '../types.ts';

/** Where a secret stands and how specific its rule is. */
export interface Place {
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Where it stands in an encoded token that it may share with others. */
  readonly part?: readonly [start: number, end: number] | undefined;
}

const RANKS: Readonly<Record<RuleKind, number>> = {
  'private-key': 0,
  structured: 1,
  contextual: 2,
  'url-credential': 3,
  'own-secret': 4,
  generic: 5,
  file: 6,
};

/** One match a place: of those that overlap, the most specific kind wins, then the error, then the longer, then the first. */
export function resolvePlaces<T>(items: readonly T[], toPlace: (item: T) => Place): T[] {
  const sorted = items
    .map((item) => ({ item, place: toPlace(item) }))
    .sort((a, b) => compareStarts(a.place, b.place));
  const kept: typeof sorted = [];
  for (const entry of sorted) {
    const last = kept.at(-1);
    if (last === undefined || isApart(last.place, entry.place)) kept.push(entry);
    else if (isBetter(entry.place, last.place)) kept[kept.length - 1] = entry;
  }
  return kept.map(({ item }) => item);
}

/** One match a place in each file; what is about a file as a whole stands beside the others. */
export function resolveOverlaps(matches: readonly Match[]): Match[] {
  const byFile = new Map<SourceFile, Match[]>();
  const kept: Match[] = [];
  for (const match of matches) {
    const inFile = byFile.get(match.file);
    if (match.kind === 'file') kept.push(match);
    else if (inFile) inFile.push(match);
    else byFile.set(match.file, [match]);
  }
  for (const inFile of byFile.values()) {
    for (const match of resolvePlaces(inFile, toPlace)) kept.push(match);
  }
  return kept;
}

// A line of more columns does not fit into git's own limits for a diff.
const LINE = 2 ** 26;

function toPlace({ kind, severity, span, encoded }: Match): Place {
  return {
    kind,
    severity,
    part: encoded?.part,
    start: span.startLine * LINE + span.startColumn,
    end: span.endLine * LINE + span.endColumn,
  };
}

function compareStarts(a: Place, b: Place): number {
  return a.start - b.start || b.end - a.end || (a.part?.[0] ?? -1) - (b.part?.[0] ?? -1);
}

/** Whether `b`, which begins no earlier, has nothing in common with `a`. */
function isApart(a: Place, b: Place): boolean {
  if (a.end <= b.start) return true;
  const isSameToken = a.start === b.start && a.end === b.end;
  return isSameToken && a.part !== undefined && b.part !== undefined && a.part[1] <= b.part[0];
}

function isBetter(a: Place, b: Place): boolean {
  const byKind = RANKS[a.kind] - RANKS[b.kind];
  if (byKind !== 0) return byKind < 0;
  if (a.severity !== b.severity) return a.severity === 'error';
  return a.end - a.start > b.end - b.start;
}
