import type { RuleDetails } from '../rule-types.ts';

// What a bundler makes public by its name alone.
const published = /^(?:(?:NEXT|NUXT|EXPO)_PUBLIC_|PUBLIC_|VITE_|REACT_APP_|VUE_APP_|GATSBY_|STORYBOOK_)+/u;
// Names that say nothing about whose value it is: the provider's own name is better.
const vague =
  /^(?:X_|MY_|THE_)*(?:API|AUTH|ACCESS|SECRET|PRIVATE|CLIENT|BEARER|DEFAULT)?_?(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|AUTH|AUTHORIZATION|BEARER|CREDENTIALS?|VALUE|DATA|STRING|TEXT|CONFIG|HEADERS?|DSN|URL|URI|ID)$/u;
const usable = /^[A-Z][A-Z0-9_]{2,63}$/u;
// The shell, the loader or git would trip over these.
const taken =
  /^(?:PATH|HOME|USER|SHELL|TERM|LANG|PWD|TMPDIR|EDITOR|MAIL|HOSTNAME|NODE_\w+|GIT_\w+|LD_\w+|LC_\w+|DYLD_\w+|PYTHON\w*|BASH\w*|IFS|ENV)$/u;

/** Gives the environment variable that a value moves to: the name it has in the code if that says enough, else the rule's. */
export function variableName(identifier: string | undefined, details: RuleDetails): string {
  const name = toConstantCase(identifier ?? '').replace(published, '');
  const isNameless = details.kind === 'generic' || details.kind === 'own-secret';
  const saysWhose = name.includes('_') && !vague.test(name);
  const says = usable.test(name) && !taken.test(name) && (isNameless || saysWhose);
  return says ? name : details.env;
}

/** Gives the name, or the first of `NAME_2`, `NAME_3`… that is free. */
export function freeName(name: string, existing: readonly string[]): string {
  let free = name;
  for (let number = 2; existing.includes(free); number += 1) free = `${name}_${number}`;
  return free;
}

function toConstantCase(identifier: string): string {
  return identifier
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1_$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('_')
    .toUpperCase();
}
