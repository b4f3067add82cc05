import type { Validate } from '../rule-types.ts';
import { isInContext } from './_in-context.ts';
import { isMadeUpPlace } from './_places.ts';

/** Accepts a key that signs sessions, but for the one of an application that only tests run. */
export const isSecretKeyBase: Validate = (candidate) =>
  !isMadeUpPlace(candidate.path) && isInContext(candidate);
