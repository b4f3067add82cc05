import type { Chunk, Match } from '../types.ts';
import type { CompiledRule } from './compile-rules.ts';
import type { Candidate } from './find-candidates.ts';
import { findIdentifier } from './find-identifier.ts';
import { createLocator } from './locate.ts';
import { createLineAboveReader, createLineReader } from './read-line.ts';
import { createSecret } from './secret.ts';
import { readSourceText } from './source-text.ts';

/** Makes matches of the candidates that begin in the chunk's own part; they come in order and do not overlap. */
export function createMatches(
  chunk: Chunk,
  candidates: readonly Candidate[],
  sink: (match: Match) => void,
): void {
  const findSurroundings = createSurroundings(chunk);
  for (const candidate of candidates) {
    const { rule, begin } = candidate;
    if (begin < chunk.start || begin >= chunk.end) continue;
    sink({
      ruleId: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      file: chunk.file,
      ...findSurroundings(candidate),
      ...describeSecret(chunk, candidate),
      ...(rule.env !== undefined && { env: rule.env }),
    });
  }
}

type Surroundings = Pick<Match, 'span' | 'line' | 'lineAbove' | 'identifier'>;

/** Gives where candidates stand that come in order; those that share an encoded token stand at the same place. */
function createSurroundings(chunk: Chunk): (candidate: Candidate) => Surroundings {
  const locate = createLocator(chunk);
  const readLine = createLineReader(chunk);
  const readLineAbove = createLineAboveReader(chunk);
  let last: { readonly start: number; readonly end: number; readonly surroundings: Surroundings } | undefined;
  const find = (start: number, end: number): Surroundings => {
    const from = locate(start);
    const line = readLine(start, from);
    const lineAbove = readLineAbove(from);
    const identifier = findIdentifier(line.text, from.column - 1 - line.column);
    const to = locate(end);
    return {
      span: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
      line: line.secret,
      ...(lineAbove && { lineAbove }),
      ...(identifier !== undefined && { identifier }),
    };
  };
  return ({ start, end }) => {
    if (last?.start !== start || last.end !== end) last = { start, end, surroundings: find(start, end) };
    return last.surroundings;
  };
}

/** The secret, and how it stands in the file. */
function describeSecret(
  chunk: Chunk,
  { rule, secret, start, end, encoded }: Candidate,
): Pick<Match, 'secret' | 'encoded' | 'publicPrefix'> {
  const text = encoded && readSourceText(chunk, start, end).text;
  // Around it something is escaped, and it is not.
  if (encoded === undefined || text === undefined || text === secret)
    return { secret: createSecret(secret), ...publicPrefix(rule, secret) };
  return { secret: createSecret(secret), encoded: { ...encoded, text: createSecret(text) } };
}

/** The keyword that the secret begins with, where the keyword belongs to the format and not to this one value. */
function publicPrefix({ kind, keywords }: CompiledRule, secret: string): Pick<Match, 'publicPrefix'> {
  if (kind !== 'structured' && kind !== 'private-key') return {};
  const start = secret.slice(0, 64).toLowerCase();
  const keyword = keywords.find((each) => start.startsWith(each));
  return keyword === undefined ? {} : { publicPrefix: secret.slice(0, keyword.length) };
}
