import type { RuleTable } from '../../src/rule-types.ts';
import { createMatcher } from '../../src/scan/matcher.ts';
import type { Match } from '../../src/types.ts';
import { createChunk, createFile } from '../scan/helpers/chunk.ts';

/** A rule's hit in a text, with where its secret stands in UTF-16 code units. */
export interface Hit {
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
}

/** Finds with the real matcher, as if the text were the whole of a file. */
export function createFinder(table: RuleTable): (text: string, path: string) => readonly Hit[] {
  const matcher = createMatcher(table);
  return (text, path) => {
    const matches: Match[] = [];
    matcher.match(createChunk(text, { file: createFile(path) }), (match) => matches.push(match));
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = (line: number, column: number): number => (lineStarts[line - 1] ?? 0) + column - 1;
    return matches.map(({ ruleId, span }) => ({
      ruleId,
      start: offset(span.startLine, span.startColumn),
      end: offset(span.endLine, span.endColumn),
    }));
  };
}
