const MASKS = 'xX*•.?_#-';
/** So many characters in one pattern do not come up by chance, however long the value is. */
const LONG_RUN = 14;
const LONGEST_UNIT = 4;
const LONG_SEQUENCE = 10;
const LONGER_SEQUENCE = 16;
const SHORT_SEQUENCE = 4;
/** As in `ABC123DEF456`; so many of them, that they fill a value of such a length, do not come up by chance. */
const SHORTEST_SEQUENCE = 3;
const FILLED_LENGTH = 16;
/** In a longer value, such as a private key, zero bytes make long runs. */
const LONG_VALUE = 256;

/** Whether a value is filled up rather than made: one character over and over, a mask, a short unit repeated. */
export function isRepetitive(value: string): boolean {
  const { length } = value;
  if (length === 0) return true;
  if (countMask(value) >= Math.max(3, length * 0.6)) return true;
  if (longestRepetition(value, 1) >= Math.max(6, length / 3)) return true;
  if (length >= 4 && findPeriod(value) <= length / 2) return true;
  if (length > LONG_VALUE) return false;
  const withoutZeros = value.replaceAll(/A{3,}/g, ' ');
  const units = Array.from({ length: LONGEST_UNIT }, (_, i) => i + 1);
  return units.some((unit) => longestRepetition(withoutZeros, unit) >= LONG_RUN);
}

/** Whether a value counts up or down: two thirds of it, or for ten characters anywhere (sixteen in changing case). */
export function isSequential(value: string): boolean {
  const text = value.replaceAll(/[^A-Za-z0-9]/g, '');
  const all = findSequences(text);
  const lengths = all.filter((length) => length >= SHORT_SEQUENCE);
  if (isMostOf(text, lengths) || (text.length >= FILLED_LENGTH && isMostOf(text, all))) return true;
  if (lengths.some((length) => length >= LONG_SEQUENCE)) return true;
  return findSequences(text.toLowerCase()).some((length) => length >= LONGER_SEQUENCE);
}

function isMostOf({ length }: string, lengths: readonly number[]): boolean {
  const sum = lengths.reduce((total, each) => total + each, 0);
  return sum > 0 && sum >= (length * 2) / 3;
}

function findSequences(text: string): number[] {
  const lengths: number[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && goesOn(text, from, i)) continue;
    if (i - from >= SHORTEST_SEQUENCE) lengths.push(i - from);
    from = goesOn(text, i - 1, i) ? i - 1 : i;
  }
  return lengths;
}

const TURNS = new Set('90 9a 0a 9A 0A za ZA zA Za f0 F0 f1 F1 z0 Z0 z1 Z1'.split(' '));

/** Whether the character at `i` goes on in the direction in which the sequence from `from` began. */
function goesOn(text: string, from: number, i: number): boolean {
  const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
  const first = i - from > 1 ? text.charCodeAt(from + 1) - text.charCodeAt(from) : step;
  if (TURNS.has(text.slice(i - 1, i + 1))) return first > 0 || i - from <= 1;
  return Math.abs(step) === 1 && step === first;
}

function countMask(value: string): number {
  let count = 0;
  for (const character of value) if (MASKS.includes(character)) count++;
  return count;
}

/** The most characters in a row that repeat what stands `unit` characters before them. */
function longestRepetition(value: string, unit: number): number {
  let longest = 0;
  let from = 0;
  for (let i = unit; i <= value.length; i++) {
    if (i < value.length && value[i] === value[i - unit]) continue;
    longest = Math.max(longest, i - from);
    from = i - unit + 1;
  }
  return longest;
}

/** The length of the shortest unit that gives the value when it is repeated (Knuth, Morris and Pratt's prefix function). */
function findPeriod(value: string): number {
  const borders = new Int32Array(value.length);
  let border = 0;
  for (let i = 1; i < value.length; i++) {
    while (border > 0 && value[i] !== value[border]) border = borders[border - 1] ?? 0;
    if (value[i] === value[border]) border++;
    borders[i] = border;
  }
  return value.length - border;
}
