import type { Candidate, Validate } from '../rule-types.ts';
import { decodeText, isOtherValue } from './_generic-value.ts';
import { type Weight, weighKeyName } from './_key-name.ts';
import { measureLetters, measureRandomness } from './_language.ts';
import { isMadeUpPlace } from './_places.ts';

const REACH = 100;
const NAME_END = /(?:key|secret|token|access|private|auth|password)s?\d{0,3}(?![0-9A-Za-z])/gi;
// What may stand between a name and its value: an operator, quotes and brackets, a word or two.
const BETWEEN =
  /^(?:[-_.]|["'`\])}\\]{0,4}(?:\s{1,8}-|\s{0,8}(?:->|[=:>|?,]{1,4}))?[\s"'`\\({[]{0,8}(?:[A-Za-z]{2,12}[ .,:=-]{1,3}){0,2}["'`\\]{0,3})$/;

// What is given is not the key: `<trusted-key id="`.
const NAMED = /\s(?:id|name)\s{0,8}[:=]/i;

const NAME_HEAD = /(?<![\w.$-])\$?[\w.-]*$/;
// Keys that a blank parts from what they are: everybody may see them.
const OPEN_KEY = /\b(?:public|partition|primary|foreign|sort|cache)[ ]$/i;

/** The nearest name before the value that may promise a key. */
function findName(before: string): Weight | undefined {
  for (const { 0: word, index } of [...before.matchAll(NAME_END)].toReversed()) {
    const between = before.slice(index + word.length);
    if (!BETWEEN.test(between) || NAMED.test(between)) continue;
    const head = NAME_HEAD.exec(before.slice(0, index))?.[0] ?? '';
    // `key-` is what the keys of some services begin with; `$TOKEN` in a command is another value.
    const isOther =
      OPEN_KEY.test(before.slice(0, index)) ||
      (between === '-' ? head === '' && /^[a-z]/.test(word) : isReference(head, between));
    return isOther ? undefined : weighKeyName(head + word);
  }
  return undefined;
}

const isReference = (head: string, between: string): boolean =>
  head.startsWith('$') && !/[=:>,]/.test(between);

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DIGITS = { clear: /^\d{20,}$/, possible: /^\d{32,}$/ };

interface Limits {
  readonly randomness: number;
  readonly letters: number;
}

// Bits; of 500 values drawn at random over letters and digits, 16 characters long, 9 in 10 have so many.
const LIMITS: Readonly<Record<Weight, Limits>> = {
  clear: { randomness: 8, letters: 7 },
  possible: { randomness: 10, letters: 8 },
};

/** How many characters stand in runs of the alphabet of at least four, such as `ghijkl`. */
function countAlphabet(value: string): number {
  let count = 0;
  let from = 0;
  for (let index = 1; index <= value.length; index += 1) {
    if (value.charCodeAt(index) - value.charCodeAt(index - 1) === 1) continue;
    if (index - from >= 4) count += index - from;
    from = index;
  }
  return count;
}

const MOSTLY = 0.4;

function isRandom(secret: string, weight: Weight): boolean {
  if (UUID.test(secret) || DIGITS[weight].test(secret)) return true;
  const text = decodeText(secret) ?? secret;
  if (isOtherValue(text) || countAlphabet(text.toLowerCase()) > text.length * MOSTLY) return false;
  const { randomness, letters } = LIMITS[weight];
  return measureRandomness(text) > randomness || measureLetters(text) > letters;
}

/** Words joined by bars, such as the choices of a pattern; a table's row begins with one. */
function isChoice({ secret, window, index }: Candidate): boolean {
  const end = index + secret.length;
  return /^\|\w/.test(window.slice(end, end + 2)) && !/^\s*\|/.test(window);
}

/** Accepts a value that looks drawn at random and stands near a name such as `service_key` or `SERVICE ACCESS`. */
export const isPossibleSecret: Validate = (candidate) => {
  const { secret, path, window, index } = candidate;
  if (isMadeUpPlace(path) || isChoice(candidate)) return false;
  const weight = findName(window.slice(Math.max(0, index - REACH), index));
  return weight !== undefined && isRandom(secret, weight);
};
