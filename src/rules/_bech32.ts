import type { Validate } from '../rule-types.ts';

// https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b_6a_57_b2, 0x26_50_8e_6d, 0x1e_a1_19_fa, 0x3d_42_33_dd, 0x2a_14_62_b3];
const TAIL = 6;

/** The checksum's remainder over five-bit numbers; 1 for a text that ends with its own. */
function remainder(numbers: readonly number[]): number {
  let rest = 1;
  for (const number of numbers) {
    const top = rest >>> 25;
    rest = ((rest & 0x1_ff_ff_ff) << 5) ^ number;
    for (const [bit, term] of GENERATOR.entries()) if ((top >>> bit) & 1) rest ^= term;
  }
  return rest;
}

/** What stands before the last `1`, spread, and the five-bit numbers of what follows it. */
function toNumbers(text: string): number[] {
  const lower = text.toLowerCase();
  const separator = lower.lastIndexOf('1');
  const codes = Array.from(lower.slice(0, separator), (character) => character.charCodeAt(0));
  const data = Array.from(lower.slice(separator + 1), (character) => ALPHABET.indexOf(character));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31), ...data];
}

/** Appends the checksum to a Bech32 text in capitals that lacks it. */
export function withBech32Checksum(text: string): string {
  const rest = remainder([...toNumbers(text), 0, 0, 0, 0, 0, 0]) ^ 1;
  const tail = Array.from({ length: TAIL }, (_, index) => ALPHABET.charAt((rest >>> (5 * (5 - index))) & 31));
  return text + tail.join('').toUpperCase();
}

/** Accepts a Bech32 text whose last six characters are the right checksum. */
export const hasBech32Checksum: Validate = ({ secret }) => remainder(toNumbers(secret)) === 1;
