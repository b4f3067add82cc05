import type { Validate } from '../rule-types.ts';

const LEAST_WORDS = 8;

/** Accepts a phrase of lower-case words that differ: those of test chains repeat one word. */
export const isSeedPhrase: Validate = ({ secret }) =>
  secret === secret.toLowerCase() && new Set(secret.split(' ')).size >= LEAST_WORDS;
