const MASKS = 'xX*•.?_#-';

/** Whether a value is filled up rather than made: one character over and over, a mask, a short unit repeated. */
export function isRepetitive(value: string): boolean {
  const { length } = value;
  if (length === 0) return true;
  if (countMask(value) >= Math.max(3, length * 0.6)) return true;
  if (longestRun(value) >= Math.max(6, length / 3)) return true;
  return length >= 4 && findPeriod(value) <= length / 2;
}

/** Whether at least two thirds of a value count up or down: `0123456789abcdef`, `abcdefgh`, `87654321`. */
export function isSequential(value: string): boolean {
  const text = value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  let inSequence = 0;
  let from = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && goesOn(text, from, i)) continue;
    if (i - from >= MIN_SEQUENCE) inSequence += i - from;
    from = i;
  }
  return inSequence >= MIN_SEQUENCE && inSequence >= (text.length * 2) / 3;
}

const MIN_SEQUENCE = 4;
const TURNS = new Set(['90', '9a', '0a', 'za', 'f0', 'z0', 'z1', '01']);

/** Whether the character at `i` goes on in the direction in which the sequence from `from` began. */
function goesOn(text: string, from: number, i: number): boolean {
  const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
  const first = i - from > 1 ? text.charCodeAt(from + 1) - text.charCodeAt(from) : step;
  if (TURNS.has(text.slice(i - 1, i + 1)) && first >= 0) return true;
  return Math.abs(step) === 1 && (i - from <= 1 || Math.sign(step) === Math.sign(first));
}

function countMask(value: string): number {
  let count = 0;
  for (const character of value) if (MASKS.includes(character)) count++;
  return count;
}

function longestRun(value: string): number {
  let longest = 0;
  let from = 0;
  for (let i = 1; i <= value.length; i++) {
    if (value[i] === value[from]) continue;
    longest = Math.max(longest, i - from);
    from = i;
  }
  return longest;
}

/** The shortest unit that gives the value when it is repeated (the prefix function of Knuth, Morris and Pratt). */
function findPeriod(value: string): number {
  const border = new Int32Array(value.length);
  let matched = 0;
  for (let i = 1; i < value.length; i++) {
    while (matched > 0 && value[i] !== value[matched]) matched = border[matched - 1] ?? 0;
    if (value[i] === value[matched]) matched++;
    border[i] = matched;
  }
  return value.length - matched;
}
