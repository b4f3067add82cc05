import * as decode from './decode/find-encoded.ts';

/** Gives what looks into encoded text; the hook's bundle loads it at the first such text, which most commits do not have. */
export function loadDecode(): typeof decode {
  return decode;
}
