import { measureEntropy } from './entropy.ts';

/** Characters [start, end) of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

// `=` ends a value in base64 and stands between a name and its value elsewhere.
const RUN = /[\w+~%-]{12,}={0,2}/g;
// A comment that allows something is no assignment, and the scheme before a credential is none.
const NAMED =
  /(?!keyguard:\s{0,4}allow\b)(?:pass|pwd|secret|token|key|credential|auth)[\w-]{0,40}["'\]]{0,2}\s{0,4}(?:=>|:=|=|:)\s{0,4}["'`]?(?!(?:bearer|basic|token)\s)(?<value>[^\s"'`,;]{4,})/dgi;
const USER_INFO = /:\/\/[^\s/:@]{0,80}:(?<value>[^\s/@]{1,200})@/dg;
const BEARER = /\b(?:bearer|basic|token)\s{1,4}(?<value>[^\s"'`,;]{8,})/dgi;

/** The parts of a line that could be a secret of any kind: rather one too many than one too few. */
export function findTokenRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (isTokenLike(run)) ranges.push({ start: index, end: index + run.length });
  }
  for (const pattern of [NAMED, USER_INFO, BEARER]) {
    for (const { indices } of text.matchAll(pattern)) {
      const value = indices?.groups?.['value'];
      if (value) ranges.push({ start: value[0], end: value[1] });
    }
  }
  return ranges;
}

function isTokenLike(run: string): boolean {
  if (/\d/.test(run) && /[A-Za-z]/.test(run)) return measureEntropy(run) >= 2.8;
  return run.length >= 20 && measureEntropy(run) >= 4;
}
