import type { PatternTable, RuleTable, ScanRule } from '../../../src/rule-types.ts';
import { toByteString } from '../../../src/scan/byte-string.ts';

/** A rule for tests: only what a test is about needs saying. */
export function createRule(facts: Partial<ScanRule> & Pick<ScanRule, 'id' | 'source'>): ScanRule {
  return {
    kind: 'structured',
    severity: 'error',
    keywords: [facts.id],
    flags: '',
    multiline: false,
    linesBelow: 0,
    minEntropy: 0,
    ...facts,
  };
}

/** A table of such rules, as the generated one would hold them. */
export function createTable(rules: readonly ScanRule[], files: RuleTable['files'] = []): RuleTable {
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords.map(toByteString)))];
  const callers = rules.map((rule) => new Set(rule.keywords.map(toByteString)));
  const patterns: PatternTable = {
    size: rules.length,
    keywords,
    anchors: new Uint8Array(),
    rulesOf: (keyword) =>
      callers.flatMap((caller, number) => (caller.has(keywords[keyword] ?? '') ? [number] : [])),
    open: (number) => {
      const rule = rules[number];
      if (rule === undefined) throw new RangeError(`no rule ${number}`);
      return rule;
    },
    hasMultiline: rules.some(({ multiline }) => multiline),
  };
  return { patterns, files };
}

/** Every pattern rule of a table. */
export function listRules({ patterns }: RuleTable): readonly ScanRule[] {
  return Array.from({ length: patterns.size }, (_, number) => patterns.open(number));
}
