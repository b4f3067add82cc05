import type { RuleTable, ScanRule } from '../../../src/rule-types.ts';

/** A rule for tests: only what a test is about needs saying. */
export function createRule(facts: Partial<ScanRule> & Pick<ScanRule, 'id' | 'source'>): ScanRule {
  return {
    kind: 'structured',
    severity: 'error',
    keywords: [facts.id],
    flags: '',
    multiline: false,
    minEntropy: 0,
    ...facts,
  };
}

export function createTable(patterns: readonly ScanRule[], files: RuleTable['files'] = []): RuleTable {
  return { patterns, files };
}
