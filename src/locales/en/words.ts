import type { ErrorDetails } from '../../errors.ts';
import type { SkipReason } from '../../types.ts';

export const skip = 'To commit once without the check: KEYGUARD_SKIP=1 git commit …';

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A fact in parentheses, or nothing when it is not known. */
export function aside(fact: ErrorDetails[string]): string {
  return fact === undefined || fact === '' ? '' : ` (${fact})`;
}

export function known(list: ErrorDetails[string]): string {
  return list === undefined ? '' : `\nPossible: ${String(list).split(' ').join(', ')}`;
}

/** Where a value was looked for in vain. */
export function nowhere(places: readonly string[]): string {
  const [branch] = places.filter((place) => place !== 'HEAD');
  return branch === undefined ? 'not in the last commit' : `not in the last commit, not on ${branch}`;
}

export const skipReasons: Readonly<Record<SkipReason, string>> = {
  binary: 'binary',
  'too-large': 'too large',
  encrypted: 'encrypted',
  excluded: 'excluded by the settings',
  unreadable: 'unreadable',
  special: 'not a regular file',
  repository: 'a repository of its own',
  dependencies: 'installed packages',
};
