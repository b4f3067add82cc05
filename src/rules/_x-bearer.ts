import type { Validate } from '../rule-types.ts';
import { measureRandomness } from './_language.ts';

const TAIL = 40;

/** Accepts X's bearer tokens by their second part: the first one is mostly zeros, which would pass for a filler. */
export const isXBearerToken: Validate = ({ secret, groups }) =>
  measureRandomness(groups['body'] ?? secret.slice(-TAIL)) > 0;
