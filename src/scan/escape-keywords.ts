import type { Encoding } from '../types.ts';

/** A byte at which an escape may begin. */
export interface EscapePlace {
  readonly encoding: Encoding;
  readonly at: number;
}

interface EscapeKeyword {
  readonly encoding: Encoding;
  readonly keyword: string;
}

const digits = Array.from('0123456789');
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
// What else stands in tokens, and between them and their names: a blank alone hides nothing.
const signs = Array.from('+/=-_.~:@%"&');

const codeOf = (sign: string): string => sign.charCodeAt(0).toString(16);
const capitals = letters.map((letter) => letter.toUpperCase());

/** What stands where a character of a token is escaped; each tells with what. */
export const escapeKeywords: readonly EscapeKeyword[] = [
  ...list(
    'percent',
    [...digits, ...letters, ...capitals, ...signs].map((sign) => `%${codeOf(sign)}`),
  ),
  ...list(
    'unicode',
    ['u00', 'u{', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7'].map((rest) => `\\${rest}`),
  ),
  ...list(
    'html',
    ['#x', ...digits.map((digit) => `#${digit}`), 'amp', 'quo', 'apo'].map((rest) => `&${rest}`),
  ),
  // A slash inside of a value, as PHP writes it.
  ...list(
    'json',
    [...digits, ...letters, '+', '=', '\\'].map((next) => `\\/${next}`),
  ),
];

function list(encoding: Encoding, keywords: readonly string[]): readonly EscapeKeyword[] {
  return keywords.map((keyword) => ({ encoding, keyword }));
}
