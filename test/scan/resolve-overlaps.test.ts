import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import type { RuleKind } from '../../src/rule-types.ts';
import { resolveOverlaps, resolvePlaces } from '../../src/scan/resolve-overlaps.ts';
import { createSecret } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';
import { createFile } from './helpers/chunk.ts';

const kinds: readonly RuleKind[] = [
  'private-key',
  'structured',
  'contextual',
  'url-credential',
  'own-secret',
  'generic',
];
const one = createFile('one');

type Columns = readonly [start: number, end: number];

function createMatch(kind: RuleKind, [start, end]: Columns, { line = 1, file = one } = {}): Match {
  return {
    ruleId: kind,
    kind,
    severity: 'error',
    file,
    span: { startLine: line, startColumn: start, endLine: line, endColumn: end },
    secret: createSecret(''),
    line: createSecret(''),
  };
}

function resolve(...matches: readonly Match[]): string[] {
  return resolveOverlaps(matches).map(
    ({ ruleId, span }) => `${ruleId}@${span.startLine}:${span.startColumn}`,
  );
}

test.each(kinds.slice(1).map((kind, i) => [kinds[i]!, kind] as const))('%s wins over %s', (better, worse) => {
  const [a, b] = [createMatch(better, [5, 10]), createMatch(worse, [1, 40])];
  expect(resolve(a, b)).toEqual([`${better}@1:5`]);
  expect(resolve(b, a)).toEqual([`${better}@1:5`]);
});

test('of one kind an error wins over a longer warning', () => {
  const warning: Match = { ...createMatch('generic', [1, 40]), ruleId: 'warning', severity: 'warning' };
  expect(resolve(warning, createMatch('generic', [5, 10]))).toEqual(['generic@1:5']);
});

test('of one kind the longer wins, and of one length the first', () => {
  expect(resolve(createMatch('generic', [3, 9]), createMatch('generic', [1, 9]))).toEqual(['generic@1:1']);
  expect(resolve(createMatch('generic', [3, 11]), createMatch('generic', [1, 9]))).toEqual(['generic@1:1']);
});

test('neighbours, other lines and other files do not meet', () => {
  const found = resolve(
    createMatch('generic', [1, 5]),
    createMatch('structured', [5, 9]),
    createMatch('structured', [1, 9], { line: 2 }),
    createMatch('structured', [1, 9], { file: createFile('two') }),
  );
  expect(found).toHaveLength(4);
});

test('a match over several lines covers what is on them', () => {
  const key = createMatch('private-key', [10, 20]);
  const wide = { ...key, span: { ...key.span, endLine: 5 } };
  expect(
    resolve(
      wide,
      createMatch('structured', [1, 90], { line: 3 }),
      createMatch('structured', [21, 30], { line: 5 }),
    ),
  ).toEqual(['private-key@1:10', 'structured@5:21']);
});

test('a match about the file stands beside those in it', () => {
  expect(resolve(createMatch('file', [1, 1]), createMatch('generic', [1, 5]))).toEqual([
    'file@1:1',
    'generic@1:1',
  ]);
});

test('what is left does not overlap', () => {
  const places = record({
    kind: constantFrom(...kinds),
    severity: constantFrom('error', 'warning'),
    start: integer({ min: 0, max: 60 }),
    length: integer({ min: 1, max: 20 }),
  }).map(({ length, ...place }) => ({ ...place, end: place.start + length }));
  assert(
    property(array(places, { maxLength: 12 }), (items) => {
      const kept = resolvePlaces(items, (item) => item);
      kept.slice(1).forEach((item, i) => expect(item.start).toBeGreaterThanOrEqual(kept[i]!.end));
      const best = items.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))[0];
      if (best) expect(kept.some(({ kind }) => kind === best.kind)).toBe(true);
      expect(kept.length > 0).toBe(items.length > 0);
    }),
  );
});

test('takes linear time for a chain of overlaps', () => {
  const chain = Array.from({ length: 200_000 }, (_, i) => ({
    kind: kinds[i % 6]!,
    severity: 'error' as const,
    start: i * 5,
    end: i * 5 + 8,
  }));
  const started = performance.now();
  resolvePlaces(chain, (item) => item);
  expect(performance.now() - started).toBeLessThan(2000);
});
