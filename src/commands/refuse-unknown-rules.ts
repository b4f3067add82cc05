import type { Settings } from '../config/parse-settings.ts';
import { KeyguardError } from '../errors.ts';
import type { RuleTable } from '../rule-types.ts';

/** A name that no rule has switches nothing off: it is a mistake that the user should hear of. */
export function refuseUnknownRules({ rules, file }: Settings, table: RuleTable): void {
  const named = Object.keys(rules);
  if (named.length === 0) return;
  const known = new Set(listRuleIds(table)).add('own-secret');
  const unknown = named.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new KeyguardError('config-invalid', {
    file,
    reason: 'unknown-key',
    key: `rules.${unknown}`,
    rule: unknown,
  });
}

function listRuleIds({ patterns, files }: RuleTable): string[] {
  const ids = Array.from({ length: patterns.size }, (_, number) => patterns.open(number).id);
  return [...ids, ...files.map(({ id }) => id)];
}
