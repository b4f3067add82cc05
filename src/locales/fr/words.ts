import type { ErrorDetails } from '../../errors.ts';
import type { SkipReason } from '../../types.ts';

export const skip = 'Pour faire ce commit sans le contrôle, une seule fois : KEYGUARD_SKIP=1 git commit …';

/** In French, zero is singular as well. */
export function isPlural(number: number): boolean {
  return number >= 2;
}

/** A number with its words, each of which takes an s in the plural. */
export function count(number: number, words: string): string {
  return `${number} ${isPlural(number) ? words.replaceAll(/(?<=\p{L})(?= |$)/gu, 's') : words}`;
}

/** A fact in parentheses, or nothing when it is not known. */
export function aside(fact: ErrorDetails[string]): string {
  return fact === undefined || fact === '' ? '' : ` (${fact})`;
}

export function known(list: ErrorDetails[string]): string {
  return list === undefined ? '' : `\nValeurs possibles : ${String(list).split(' ').join(', ')}`;
}

/** Where a value was looked for in vain. */
export function nowhere(places: readonly string[]): string {
  const [branch] = places.filter((place) => place !== 'HEAD');
  return `absent du dernier commit${branch === undefined ? '' : ` et de ${branch}`}`;
}

export const skipReasons: Readonly<Record<SkipReason, string>> = {
  binary: 'binaire',
  'too-large': 'trop volumineux',
  encrypted: 'chiffré',
  excluded: 'exclu par la configuration',
  unreadable: 'illisible',
  special: 'pas un fichier ordinaire',
  repository: 'un autre dépôt',
  dependencies: 'paquets installés',
};
