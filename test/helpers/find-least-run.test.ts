import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { providers } from '../../src/rules/index.ts';
import { hasRun } from '../../src/scan/has-run.ts';
import { findLeastRun } from './find-least-run.ts';

test.each([
  [/[0-9a-f]{32}/, 'hex32'],
  [/[0-9a-f]{32}/i, 'hex32'],
  [/[0-9a-z]{32}/, 'alnum32'],
  [/[0-9a-z]{32,64}/, 'alnum32'],
  [/key-[0-9a-f]{32}/, 'hex32'],
  [/ab12[0-9a-f]{32}/, 'hex36'],
  [/(?:ab|cd|e)[0-9a-f]{32}/, 'hex33'],
  [/(?:ab|xy)[0-9a-f]{12}[\w-]{60}/, 'word74'],
  [/[\w-]{30}\.[\w-]{4}/, 'word30'],
  [/[\w-]{8}\.[\w-]{8}/, 'value17'],
  [/(?<first>[0-9a-f]{8})-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/, 'word36'],
  [/(?:[0-9a-f]{20}:){2,}/, 'value42'],
  [/(?=[0-9a-f]{40})(?<![0-9a-f])x?[0-9a-f]{16}(?![0-9a-f]{9})/, 'hex16'],
  [/\x41\u0042[0-9]{20}/, 'hex22'],
  [/[0-9a-f]{32}|[0-9a-f]{16}/, 'hex16'],
])('%s', (pattern, expected) => {
  const { alphabet, length } = findLeastRun(pattern) ?? {};
  expect(`${alphabet}${length}`).toBe(expected);
});

test.each([[/a{3}/], [/[^\s]{40}/], [/.{40}/], [/(?:[0-9a-f]{32})?/], [/[0-9a-f]{32}|x/], [/(?=\w{40})/]])(
  'is not known: %s',
  (pattern) => {
    expect(findLeastRun(pattern)).toBeUndefined();
  },
);

test('refuses what it does not understand', () => {
  expect(() => findLeastRun(/(\w{20})\1/)).toThrow('refers back');
});

test('every sample holds the run of its rule', () => {
  for (const rule of providers.flatMap((provider) => provider.rules)) {
    const run = rule.kind === 'file' ? undefined : findLeastRun(rule.pattern);
    if (rule.kind === 'file' || run === undefined) continue;
    for (const seed of [1, 2, 3]) {
      const sample = rule.sample(createMake(seed));
      const bytes = Buffer.from(typeof sample === 'string' ? sample : sample.text);
      expect(hasRun(bytes, { from: 0, to: bytes.length }, run), rule.id).toBe(true);
    }
  }
});
