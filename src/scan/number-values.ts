import type { Match } from '../types.ts';
import { reveal } from './secret.ts';

/** Numbers the values of matches, the same number for the same value; a file that is a finding by its name has none. */
export function numberValues(matches: readonly Match[]): ReadonlyMap<Match, number> {
  const numbers = new Map<string, number>();
  const numbered = new Map<Match, number>();
  for (const match of matches) {
    if (match.kind === 'file') continue;
    const value = reveal(match.secret);
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    numbered.set(match, number);
  }
  return numbered;
}
