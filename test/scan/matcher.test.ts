import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import { reveal } from '../../src/scan/secret.ts';
import type { Chunk, Match } from '../../src/types.ts';
import { createChunk } from './helpers/chunk.ts';
import { randomText } from './helpers/random-text.ts';
import { createRule, createTable } from './helpers/rules.ts';

const acme = createRule({
  id: 'acme-key',
  keywords: ['acme_'],
  source: String.raw`\b(?<secret>acme_[0-9a-z]{12})\b`,
});
const matcher = createMatcher(createTable([acme]));
const token = `acme_${randomText(12)}`;

function matchAll(chunk: Chunk, by = matcher): Match[] {
  const matches: Match[] = [];
  by.match(chunk, (match) => matches.push(match));
  return matches;
}

test('gives the place in 1-based lines and UTF-16 columns, the end exclusive', () => {
  const [match] = matchAll(createChunk(`one\ntwo "😀é" = '${token}'\n`));
  expect(match?.span).toEqual({ startLine: 2, startColumn: 14, endLine: 2, endColumn: 14 + token.length });
  expect(match && reveal(match.secret)).toBe(token);
});
