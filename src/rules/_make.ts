import type { Make } from '../rule-types.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALNUM = DIGITS + UPPER + LOWER;

/** Mulberry32: the next pseudo-random number in [0, 1) of a 32-bit seed. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Gives a source of made-up values; the same seed gives the same values in the same order. */
export function createMake(seed: number): Make {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const from = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  return {
    from,
    alnum: (length) => from(ALNUM, length),
    lower: (length) => from(LOWER, length),
    upper: (length) => from(UPPER, length),
    digits: (length) => from(DIGITS, length),
    hex: (length) => from(`${DIGITS}abcdef`, length),
    base64: (length) => from(`${ALNUM}+/`, length),
    base64url: (length) => from(`${ALNUM}-_`, length),
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new RangeError('cannot pick from an empty list');
      return picked;
    },
  };
}
