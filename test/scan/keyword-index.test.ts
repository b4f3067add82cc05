import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { buildKeywordAutomaton } from '../../src/scan/keyword-automaton.ts';
import { type KeywordIndex, createKeywordIndex, openKeywordIndex } from '../../src/scan/keyword-index.ts';

type Hit = readonly [end: number, keyword: string];

function scanBy(index: KeywordIndex, keywords: readonly string[], bytes: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  index.scan(bytes, (id, end) => hits.push([end, keywords[id] ?? '']));
  return hits;
}

/** Scans with the automaton, and before that in the way of a small commit: both must find the same. */
function scan(keywords: readonly string[], bytes: Uint8Array): Hit[] {
  const hits = scanBy(openKeywordIndex(buildKeywordAutomaton(keywords)), keywords, bytes);
  const searched = scanBy(createKeywordIndex(keywords), keywords, bytes);
  expect(searched.toSorted(byEndAndText)).toEqual(hits.toSorted(byEndAndText));
  expect(searched.map(([end]) => end)).toEqual(hits.map(([end]) => end));
  return hits;
}

function scanText(keywords: readonly string[], text: string): Hit[] {
  return scan(keywords, Buffer.from(text, 'latin1'));
}

/** What an index must find, by looking for each keyword at each place. */
function search(keywords: readonly string[], text: string): Hit[] {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords
    .flatMap((keyword) => {
      const hits: Hit[] = [];
      for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1))
        hits.push([at + keyword.length, keyword]);
      return hits;
    })
    .sort(byEndAndText);
}

function byEndAndText([endA, a]: Hit, [endB, b]: Hit): number {
  return endA - endB || (a < b ? -1 : 1);
}

test('finds keywords in any case, overlapping and within each other', () => {
  expect(scanText(['she', 'he', 'hers', 'api_key', 'key'], 'uSHErs API_KEY')).toEqual([
    [4, 'she'],
    [4, 'he'],
    [6, 'hers'],
    [14, 'api_key'],
    [14, 'key'],
  ]);
});

test('folds the case of ASCII letters only', () => {
  expect(scanText(['@a[', '\u00E9'], '`A{ @A[ \u00C9 \u00E9')).toEqual([
    [7, '@a['],
    [11, '\u00E9'],
  ]);
});

test('reports the same text twice for two keywords', () => {
  expect(scanText(['ab', 'ab'], 'xabx')).toHaveLength(2);
});

test('finds nothing without keywords, and in nothing', () => {
  expect(scanText([], 'anything')).toEqual([]);
  expect(scanText(['a'], '')).toEqual([]);
});

test('takes every byte value as text', () => {
  const every = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(scan(['\0\u0001', '\u00FE\u00FF'], every)).toEqual([
    [2, '\0\u0001'],
    [256, '\u00FE\u00FF'],
  ]);
});

test('finds what a simple search finds, in order, for any keywords and text', () => {
  const keyword = string({ unit: constantFrom('a', 'b', 'c', '_'), minLength: 1, maxLength: 6 });
  const text = string({ unit: constantFrom('a', 'b', 'C', 'A', '_', ' '), maxLength: 300 });
  assert(
    property(array(keyword, { maxLength: 12 }), text, (keywords, sample) => {
      const unique = [...new Set(keywords)];
      const hits = scanText(unique, sample);
      expect(hits.map(([end]) => end)).toEqual(hits.map(([end]) => end).sort((a, b) => a - b));
      expect(hits.toSorted(byEndAndText)).toEqual(search(unique, sample));
    }),
  );
});

test('finds a keyword wherever it crosses the places where a large text is cut', () => {
  const size = 40_000;
  assert(
    property(integer({ min: 0, max: size - 9 }), integer({ min: 1, max: 9 }), (at, length) => {
      const keyword = 'wxyzwxyzw'.slice(0, length);
      const text = Buffer.alloc(size, 'w-');
      text.write(keyword, at, 'latin1');
      expect(scan([keyword], text).map(([end]) => end)).toContain(at + length);
      expect(scan([keyword], text)).toEqual(search([keyword], text.toString('latin1')));
    }),
    { numRuns: 40 },
  );
});

test('finds keywords in order across all lanes and blocks', () => {
  const text = 'key token '.repeat(20_000);
  expect(scanText(['key', 'token'], text)).toEqual(search(['key', 'token'], text));
});

test('its automaton can be stored and opened again', () => {
  const keywords = ['password', 'word', 'sword'];
  const stored = structuredClone(buildKeywordAutomaton(keywords));
  expect(scanBy(openKeywordIndex(stored), keywords, Buffer.from('a PASSWORD'))).toEqual([
    [10, 'password'],
    [10, 'sword'],
    [10, 'word'],
  ]);
});

test('goes on finding when a small commit turns out to be a large one', () => {
  const index = createKeywordIndex(['key']);
  const piece = Buffer.from(`${'x'.repeat(500)}KEY`);
  for (let i = 0; i < 100; i++) expect(scanBy(index, ['key'], piece)).toEqual([[503, 'key']]);
});

test('lets others work in between while it looks through much', () => {
  const index = openKeywordIndex(buildKeywordAutomaton(['token']));
  const ends: number[] = [];
  let turns = 0;
  const sink = (_id: number, end: number) => void ends.push(end, turns);
  const bytes = Buffer.from(`token${' '.repeat(95)}`.repeat(10_000));
  index.scan(bytes, sink, () => (turns += 1));
  expect(turns).toBeGreaterThanOrEqual(bytes.length / 16_384 - 1);
  expect(ends.slice(0, 2)).toEqual([5, 0]);
  expect(ends.at(-1)).toBeGreaterThan(50);
});
