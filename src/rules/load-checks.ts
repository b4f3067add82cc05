import { checks, textChecks } from './checks.generated.ts';

/** The rules' checks by name. */
export interface Checks {
  readonly checks: typeof checks;
  readonly textChecks: typeof textChecks;
}

/** Gives the rules' checks; the hook's bundle loads them only when one is called for. */
export function loadChecks(): Checks {
  return { checks, textChecks };
}
