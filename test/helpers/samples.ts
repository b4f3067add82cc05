import type { PatternRule } from '../../src/rule-types.ts';
import { createMake } from '../../src/rules/_make.ts';
import { providers } from '../../src/rules/index.ts';

/** Every rule that looks for text. */
export const patternRules: readonly PatternRule[] = providers
  .flatMap(({ rules }) => [...rules])
  .filter((rule) => rule.kind !== 'file');

/** A fresh value that the named rule finds, made up at run time. */
export function sampleOf(ruleId: string, seed = 1): { readonly text: string; readonly secret: string } {
  const rule = patternRules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  const sample = rule.sample(createMake(seed));
  return typeof sample === 'string' ? { text: sample, secret: sample } : sample;
}
