import { parseEnv } from 'node:util';

import { reveal } from '../../scan/secret.ts';
import type { Match } from '../../types.ts';

/** The variables of an environment file, without their values. */
export interface EnvNames {
  /** Those that have a value. */
  readonly names: readonly string[];
  /** Gives the name that holds a match's value already; of a URL's password, the one that holds a URL with it. */
  readonly nameOf: (match: Pick<Match, 'kind' | 'secret'>) => string | undefined;
}

/** Reads which variables an environment file has, and tells which of them holds a value. */
export function readEnvNames(text: string): EnvNames {
  const entries = Object.entries(parseEnv(text.replace(/^\u{FEFF}/u, ''))).filter(
    ([, value]) => value !== '',
  );
  return {
    names: entries.map(([name]) => name),
    nameOf: ({ kind, secret }) => {
      const wanted = reveal(secret);
      const isIt = (value = ''): boolean =>
        value === wanted || (kind === 'url-credential' && value.includes(wanted));
      return entries.find(([, value]) => isIt(value))?.[0];
    },
  };
}
