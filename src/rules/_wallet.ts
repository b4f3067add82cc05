import type { Validate } from '../rule-types.ts';
import { isShapedInContext } from './_in-context.ts';
import { isMadeUpPlace } from './_places.ts';

const LEAST_VARIETY = 8;

/** Accepts a wallet's private key outside of tests and examples: there, those of the known test wallets stand. */
export const isWalletKey: Validate = (candidate) =>
  !isMadeUpPlace(candidate.path) &&
  isShapedInContext(candidate) &&
  new Set(candidate.secret).size >= LEAST_VARIETY;
