import { closest, distance } from 'fastest-levenshtein';

import type { RuleDetails } from '../rule-types.ts';

const mostSuggested = 5;

/** The rules that may have been meant: those with what was typed in their id or names, else the nearest id. */
export function suggestRules(typed: string, all: readonly RuleDetails[]): string | undefined {
  const wanted = typed.toLowerCase();
  const containing = all
    .filter(({ id, name, provider }) =>
      [id, name, provider].some((text) => text.toLowerCase().includes(wanted)),
    )
    .slice(0, mostSuggested)
    .map(({ id }) => id);
  if (wanted !== '' && containing.length > 0) return containing.join(', ');
  const nearest = closest(
    wanted,
    all.map(({ id }) => id),
  );
  return distance(wanted, nearest) <= Math.max(2, wanted.length / 3) ? nearest : undefined;
}
