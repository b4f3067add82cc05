import * as judge from './judge.ts';

/** Gives what judges a pattern's hits; the hook's bundle loads it at the first hit, which most commits do not have. */
export function loadJudge(): typeof judge {
  return judge;
}
