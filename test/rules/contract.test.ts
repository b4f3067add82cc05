import { describe, expect, test } from 'vitest';

import type { FileRule, PatternRule } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';
import { listRuleDetails } from '../../src/rules/details.ts';
import { providers } from '../../src/rules/index.ts';
import { ruleTable } from '../../src/rules/table.generated.ts';
import { carriers } from '../helpers/carriers.ts';
import { type Hit, createFinder } from '../helpers/find-matches.ts';
import { listRules } from '../scan/helpers/rules.ts';

const SEEDS = [1, 2, 3];

const rows = listRules(ruleTable);
// Rules that judge the name and the value alone.
const ANY_SECRET = new Set(['generic-secret', 'possible-secret', 'possible-password']);

const findMatches = createFinder(ruleTable);

const rules = providers.flatMap((provider): readonly (PatternRule | FileRule)[] => provider.rules);
const patternRules = rules.filter((rule): rule is PatternRule => rule.kind !== 'file');
const fileRules = rules.filter((rule): rule is FileRule => rule.kind === 'file');

/** What a sample looks like: what is planted, and what of it is reported. */
function createSample(rule: PatternRule, seed: number): { readonly text: string; readonly secret: string } {
  const sample = rule.sample(createMake(seed));
  return typeof sample === 'string' ? { text: sample, secret: sample } : sample;
}

/** What is found in a note; a value that misses a provider's format may still be somebody's secret. */
function findSpecific(rule: PatternRule, text: string): readonly Hit[] {
  return findMatches(text, 'notes.md').filter(
    ({ ruleId }) => rule.kind === 'generic' || !ANY_SECRET.has(ruleId),
  );
}

describe.each(patternRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(carriers.map((carrier) => [carrier.name, carrier] as const))('is found in %s', (_, carrier) => {
    for (const seed of SEEDS) {
      const { text, secret } = createSample(rule, seed);
      const escape = carrier.escape ?? ((value: string) => value);
      const file = carrier.render(rule.env, escape(text));
      const start = file.indexOf(escape(text)) + escape(text).indexOf(escape(secret));
      const expected = { ruleId: rule.id, start, end: start + escape(secret).length };
      expect(findMatches(file, (rule.sampleFolder ?? '') + carrier.path), file).toEqual([expected]);
    }
  });

  test('is silent about its near misses', () => {
    for (const seed of SEEDS)
      for (const nearMiss of rule.nearMisses(createMake(seed)))
        expect(findSpecific(rule, `value: ${nearMiss}\n`), nearMiss).toEqual([]);
  });

  test('has keywords that are lower case, long enough, of characters that the table can hold, and in the sample', () => {
    expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) {
      expect(keyword).toBe(keyword.toLowerCase());
      expect(Buffer.byteLength(keyword)).toBeGreaterThanOrEqual(3);
      // These separate keywords and columns in the table.
      expect(keyword).not.toMatch(/[|\t\n]/);
    }
    for (const seed of SEEDS) {
      const text = `${rule.env}=${createSample(rule, seed).text}`.toLowerCase();
      expect(rule.keywords.some((keyword) => text.includes(keyword))).toBe(true);
    }
  });

  test('has one group named secret, and no flag but i', () => {
    expect(rule.pattern.source.split('(?<secret>')).toHaveLength(2);
    expect(['', 'i']).toContain(rule.pattern.flags);
  });

  test('stands in the generated table', () => {
    const row = rows.find(({ id }) => id === rule.id);
    expect(row).toMatchObject({
      kind: rule.kind,
      severity: rule.severity,
      keywords: rule.keywords,
      source: rule.pattern.source,
      flags: rule.pattern.flags,
      multiline: rule.multiline ?? false,
      linesBelow: rule.linesBelow ?? 0,
      minEntropy: rule.minEntropy ?? 0,
    });
    expect(row?.validate === undefined).toBe(rule.validate === undefined);
  });
});

test('every id is unique, kebab-case, and has details', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  expect(listRuleDetails().map(({ id }) => id)).toEqual([...ids, 'own-secret']);
});

test('every link is https, and every variable is upper-case snake', () => {
  for (const { docs, revoke, env } of listRuleDetails()) {
    for (const link of ['url' in revoke ? revoke.url : undefined, docs])
      if (link !== undefined) expect(new URL(link).protocol).toBe('https:');
    expect(env).toMatch(/^[A-Z][A-Z0-9_]*$/);
  }
});

test.each(fileRules.map((rule) => [rule.id, rule] as const))(
  '%s names its files and no others',
  (_, rule) => {
    for (const path of rule.samplePaths) {
      expect(rule.path.test(path), path).toBe(true);
      expect(
        rule.keywords.some((keyword) => path.toLowerCase().includes(keyword)),
        path,
      ).toBe(true);
    }
    expect(rule.keywords).toEqual(rule.keywords.map((keyword) => keyword.toLowerCase()));
    for (const path of rule.nearMissPaths) expect(rule.path.test(path), path).toBe(false);
  },
);
