import { eastAsianWidth } from 'get-east-asian-width';

const segmenter = new Intl.Segmenter();
const invisible = /^[\p{Control}\p{Mark}\p{Default_Ignorable_Code_Point}\p{Surrogate}]*$/u;
const asEmoji = /\u{FE0F}|^\p{Regional_Indicator}{2}/u;
const ascii = /^[\u0020-\u007E]*$/u;
// A half-width katakana's voicing mark belongs to its cluster, yet has a cell of its own.
const voicing = /[\u{FF9E}\u{FF9F}]/gu;

/** Splits text into what a reader takes for one character. */
export function splitCharacters(text: string): string[] {
  return ascii.test(text) ? text.split('') : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Gives the cells that one character (as `splitCharacters` gives it) takes on a terminal. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (ascii.test(character)) return 1;
  if (invisible.test(character)) return 0;
  if (asEmoji.test(character)) return 2;
  const cells = eastAsianWidth(character.codePointAt(0) ?? 0) + (character.match(voicing)?.length ?? 0);
  return cells > 1 ? 2 : 1;
}

/** Gives the cells that text takes on a terminal: wide East Asian letters and emoji take two, combining marks none. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  return splitCharacters(text).reduce((sum, character) => sum + characterWidth(character), 0);
}
