import type { Step } from '../advice-types.ts';

/** Gives each of the steps once, in their order. */
export function uniqueSteps<S extends Step>(steps: readonly S[]): S[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
