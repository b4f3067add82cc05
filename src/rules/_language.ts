// How unusual a letter is after another one in the identifiers and prose of public source code, in half bits
// and base 36: a row for the letter before (the first row for a word's beginning), a column for the letter.
const PAIRS = `
  897899ba9cda9aa8e878abbfeg
  f979geaiaje697j9k685bcefbg
  6bbc6dgf8cg5df7eh99c7ghhai
  6fbe6fj6ak88fi4fj9c6ajikek
  7bca3deg5ggaee8dka9d9eghdk
  9d86cbcheii9a6fbd568gcd9ej
  7dcc77ef4ef8ef6fg8ba9ihhai
  8fef4c996ihac98di68c7ghieg
  5fee4ghg6jfdce6eh9c99igici
  ab899baljkg8947bia87jamelb
  5dda5dddafbdbd6add6c7caede
  7ceb3dbf6fdadbacfc6b9echdg
  6dfa4egh5kf7gg6dlh9a9eil9k
  5afd4ggi6jgb9e76fgadafjhck
  8g877a5g9hcdeb9ehf65bbikej
  cc99gcbichc884a9k5998baggi
  6ged5gfb9lf7gg68k5a8ahhicl
  cdcddeeedee6cddcdccc1eddee
  6fbb4ecj6lcdbb7dlb88bcglal
  9g9e5eg97kdcef88fe748gejck
  7ibf4fh75jjceg7dm78aahfhai
  a8ab8dci9jh786f8k676hhkehh
  5gcf2ffg5ihdde9fifeecdghfi
  5eec6ff86hecf86eh88cehbegf
  9c7c6afc7ffcafe5fcc5effabf
  9bab8adf9ef98885ga68cebfac
  6ede2dec7eeccc8dfddebfeeca
`.replaceAll(/\s/g, '');

// Likewise for lower case, upper case, digit, other: a row for what stands before.
const CLASSES = ['08f7', '14ea', '5916', '16a8'].join('');

const LETTERS = 26;
const DIGIT_COST = 3.3;
const SEPARATOR_COST = 2.5;
const SYMBOL_COST = 5.5;

type Class = 0 | 1 | 2 | 3;

function classOf(code: number): Class {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}

const halfBits = (table: string, index: number): number => Number.parseInt(table.charAt(index), 36) / 2;

/** What the character at `index` costs, given the one before it. */
function costOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  const now = classOf(code);
  const was = index === 0 ? 3 : classOf(before);
  const turn = index === 0 ? 0 : halfBits(CLASSES, was * 4 + now);
  if (now === 2) return turn + DIGIT_COST;
  if (now === 3) return turn + ('_-./: '.includes(text.charAt(index)) ? SEPARATOR_COST : SYMBOL_COST);
  const startsWord = was > 1 || (was === 0 && now === 1);
  const row = startsWord ? 0 : (before | 32) - 96;
  return turn + halfBits(PAIRS, row * LETTERS + (code | 32) - 97);
}

/** Bits a character of a random text over the alphabet that this one seems to be drawn from. */
function randomCost(text: string): number {
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return 4;
  if (/^[^0-9A-Za-z]?[0-9A-Fa-f]+$/.test(text)) return 4.5;
  if (/^(?:[0-9a-z]+|[0-9A-Z]+)$/.test(text)) return Math.log2(36);
  return /^[\w+/=-]+$/.test(text) ? 6 : 6.5;
}

/**
 * How much better a text is explained as random characters than as words and identifiers, in bits:
 * negative for language, positive for chance, growing with the length.
 */
export function measureRandomness(original: string): number {
  // A text in capitals is the same words again.
  const text = /[a-z]/.test(original) ? original : original.toLowerCase();
  let language = 0;
  for (let index = 0; index < text.length; index += 1) language += costOf(text, index);
  return language - text.length * randomCost(text);
}

const LETTER = Math.log2(LETTERS);

/**
 * How much better the letters of a text are explained as drawn at random than as words, in bits; its digits say
 * nothing. Tells a key of whole runs of letters and digits from an identifier with a number in it.
 */
export function measureLetters(original: string): number {
  const hasBoth = /[a-z]/.test(original) && /[A-Z]/.test(original);
  const text = hasBoth ? original : original.toLowerCase();
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (classOf(text.charCodeAt(index)) > 1) continue;
    bits += costOf(text, index) - LETTER - (hasBoth ? 1 : 0);
  }
  return bits;
}
