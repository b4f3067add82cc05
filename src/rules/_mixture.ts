import type { Validate } from '../rule-types.ts';
import { MADE_UP } from './_made-up.ts';

/** Accepts what holds a lower-case letter, a capital and a digit: for formats that an identifier may have by chance. */
export const isMixed: Validate = ({ secret }) =>
  /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && !MADE_UP.test(secret);

const LEAST_VARIETY = 16;

/** Accepts encoded data, in which any word may stand by chance, but which is made of many characters. */
export const isVaried: Validate = ({ secret }) => new Set(secret).size >= LEAST_VARIETY;
