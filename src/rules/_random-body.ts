import type { Validate } from '../rule-types.ts';
import { measureRandomness } from './_language.ts';
import { MADE_UP } from './_made-up.ts';

/** Accepts a token whose group `body` looks drawn at random: its prefix alone may be the beginning of a name. */
export const hasRandomBody: Validate = ({ secret, groups }) =>
  !MADE_UP.test(secret) && measureRandomness(groups['body'] ?? secret) > 0;
