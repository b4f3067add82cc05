import type { Finding, Match } from '../types.ts';

/** Puts findings in the order in which they are reported: by commit where there is an order of them, by file, by line. */
export function compareByPlace(
  order: ReadonlyMap<string, number> = new Map(),
): (a: Finding, b: Finding) => number {
  const numberOf = ({ commit = '' }: Finding): number => order.get(commit) ?? order.size;
  return (a, b) =>
    numberOf(a) - numberOf(b) ||
    compareText(a.file, b.file) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compareText(a.ruleId, b.ruleId);
}

/** Puts the matches of one commit in the same order. */
export function compareMatches(a: Match, b: Match): number {
  return (
    compareText(a.file.path, b.file.path) ||
    a.span.startLine - b.span.startLine ||
    a.span.startColumn - b.span.startColumn ||
    compareText(a.ruleId, b.ruleId)
  );
}

/** By code unit, so that the order is the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
