import type { Validate } from '../rule-types.ts';
import { isInContext, isShapedInContext } from './_in-context.ts';
import { isMadeUpPlace } from './_places.ts';

/** As `isInContext`, outside of tests and examples, where such keys are made for the purpose. */
export const isKeyInUse: Validate = (candidate) => !isMadeUpPlace(candidate.path) && isInContext(candidate);

/** Accepts a wallet's private key outside of tests and examples: there, those of the known test wallets stand. */
export const isWalletKey: Validate = (candidate) =>
  !isMadeUpPlace(candidate.path) && isShapedInContext(candidate) && new Set(candidate.secret).size > 8;
