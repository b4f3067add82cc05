import type { Validate } from '../rule-types.ts';
import { isShapedInContext } from './_in-context.ts';
import { isMadeUpPlace } from './_places.ts';

/** As `isShapedInContext`, outside of tests and examples: for a key that no one issues, so that each test makes its own. */
export const isKeyInUse: Validate = (candidate) =>
  !isMadeUpPlace(candidate.path) && isShapedInContext(candidate);
