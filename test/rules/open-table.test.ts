import { expect, test } from 'vitest';

import { checks, textChecks } from '../../src/rules/checks.generated.ts';
import { deferTextCheck, openTable } from '../../src/rules/open-table.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { toByteString } from '../../src/scan/byte-string.ts';
import { hashAnchor } from '../../src/scan/keyword-search.ts';
import { listRules } from '../scan/helpers/rules.ts';

const { patterns } = ruleTable;
const rules = listRules(ruleTable);

test('each keyword stands once, and calls for the rules that have it', () => {
  expect(new Set(patterns.keywords).size).toBe(patterns.keywords.length);
  const callees = patterns.keywords.flatMap((keyword, id) =>
    patterns.rulesOf(id).map((number) => `${keyword} ${rules[number]?.id ?? ''}`),
  );
  const expected = rules.flatMap(({ id, keywords }) =>
    [...new Set(keywords)].map((keyword) => `${toByteString(keyword)} ${id}`),
  );
  expect(callees.toSorted()).toEqual(expected.toSorted());
});

test('each keyword has an anchor of three characters within it', () => {
  expect(patterns.anchors).toHaveLength(patterns.keywords.length * 3);
  for (const [id, keyword] of patterns.keywords.entries()) {
    const [at = -1, low = 0, high = 0] = patterns.anchors.subarray(id * 3);
    expect(at + 3, keyword).toBeLessThanOrEqual(keyword.length);
    expect(low + high * 256, keyword).toBe(hashAnchor(keyword, at));
  }
});

test('tells its size, and whether a rule spans lines', () => {
  expect(patterns.size).toBeGreaterThan(300);
  expect(patterns.hasMultiline).toBe(rules.some(({ multiline }) => multiline));
});

const head = ['one|two', 'AAECAwQF', '0|0,1', 'tokenStart\t(?<![0-9A-Za-z])\tother\t[$&]'];

test('a row of text becomes a rule', () => {
  const row =
    'acme\tcontextual,warning,i,multiline,below=2,entropy=3.5,run=hex32,check=isMixed\tone|two\t{{tokenStart}}(?<secret>a{{other}})';
  const text = [...head, row, 'other\t\tthree\t(?<secret>b)'].join('\n');
  const table = openTable({ size: 2, length: text.length, hasMultiline: true }, () => text);
  expect(table.keywords).toEqual(['one', 'two']);
  expect([...table.anchors]).toEqual([0, 1, 2, 3, 4, 5]);
  expect(table.rulesOf(1)).toEqual([0, 1]);
  expect(table.open(0)).toMatchObject({
    id: 'acme',
    kind: 'contextual',
    severity: 'warning',
    keywords: ['one', 'two'],
    source: '(?<![0-9A-Za-z])(?<secret>a[$&])',
    flags: 'i',
    multiline: true,
    linesBelow: 2,
    minEntropy: 3.5,
    leastRun: { alphabet: 'hex', length: 32 },
  });
  expect(table.open(1)).toEqual({
    id: 'other',
    kind: 'structured',
    severity: 'error',
    keywords: ['three'],
    source: '(?<secret>b)',
    flags: '',
    multiline: false,
    linesBelow: 0,
    minEntropy: 0,
  });
});

test('a text that is cut is an error, never a table of fewer rules', () => {
  const text = [...head, 'acme\t\tone\ta', 'beta\t\ttwo\tb'].join('\n');
  for (let length = 0; length < text.length; length += 1) {
    const facts = { size: 2, length: text.length, hasMultiline: true };
    const table = openTable(facts, () => text.slice(0, length));
    expect(() => table.keywords).toThrow('package-damaged');
  }
});

test('a text that cannot be read is an error that tells why', () => {
  const cause = new Error('no such file');
  const table = openTable({ size: 1, length: 9, hasMultiline: true }, () => {
    throw cause;
  });
  expect(() => table.keywords).toThrow(expect.objectContaining({ code: 'package-damaged', cause }));
});

test('a check that is missing is an error, never a pass', () => {
  const text = [...head, 'acme\tcheck=noSuchCheck\tone\t(?<secret>a)'].join('\n');
  const table = openTable({ size: 1, length: text.length, hasMultiline: false }, () => text);
  const candidate = { secret: 'a', groups: {}, path: 'a', window: 'a', index: 0 };
  expect(() => table.open(0).validate?.(candidate)).toThrow('noSuchCheck');
  expect(() => deferTextCheck('noSuchCheck')('', { path: '.env', isPlaceholder: () => false })).toThrow(
    'noSuchCheck',
  );
});

test('every check is called for by name', () => {
  expect(Object.keys(checks).length).toBeGreaterThan(20);
  for (const check of [...Object.values(checks), ...Object.values(textChecks)])
    expect(check).toBeTypeOf('function');
});
