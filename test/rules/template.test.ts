import { expect, test } from 'vitest';

import type { PatternRule } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';
import template from '../../src/rules/_template.ts';

const rules: readonly PatternRule[] = template.rules;

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the template’s %s finds its own sample',
  (_, rule) => {
    const sample = rule.sample(createMake(1));
    const text = typeof sample === 'string' ? sample : sample.text;
    const line = `${rule.env}=${text}`;
    expect(rule.pattern.exec(line)?.groups?.['secret']).toBe(text);
    expect(rule.keywords.some((keyword) => line.toLowerCase().includes(keyword))).toBe(true);
    for (const nearMiss of rule.nearMisses(createMake(1))) expect(rule.pattern.exec(nearMiss)).toBeNull();
  },
);
