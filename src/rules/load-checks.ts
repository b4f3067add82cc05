import * as checks from './checks.generated.ts';

/** Gives the rules' checks by name; the hook's bundle loads them when the first one is called for. */
export function loadChecks(): typeof checks {
  return checks;
}
