import type { LeastRun } from '../../src/rule-types.ts';
import { runAlphabets } from '../../src/scan/has-run.ts';

/** How much of an alphabet all matches of a part have at least: at the beginning, at the end, anywhere in a row. */
interface Bounds {
  /** Whether there is nothing else in it; then the others are its least length. */
  readonly isPure: boolean;
  readonly head: number;
  readonly tail: number;
  readonly most: number;
}

const EMPTY: Bounds = { isPure: true, head: 0, tail: 0, most: 0 };
const ONE: Bounds = { isPure: true, head: 1, tail: 1, most: 1 };
const OTHER: Bounds = { isPure: false, head: 0, tail: 0, most: 0 };

function join(a: Bounds, b: Bounds): Bounds {
  return {
    isPure: a.isPure && b.isPure,
    head: a.isPure ? a.head + b.head : a.head,
    tail: b.isPure ? a.tail + b.tail : b.tail,
    most: Math.max(a.most, b.most, a.tail + b.head),
  };
}

function choose(a: Bounds, b: Bounds): Bounds {
  return {
    isPure: a.isPure && b.isPure,
    head: Math.min(a.head, b.head),
    tail: Math.min(a.tail, b.tail),
    most: Math.min(a.most, b.most),
  };
}

function repeat(part: Bounds, times: number): Bounds {
  if (times === 0) return { ...EMPTY, isPure: part.isPure };
  return part.isPure
    ? { isPure: true, head: part.head * times, tail: part.tail * times, most: part.most * times }
    : Array.from({ length: Math.min(times, 2) - 1 }, () => part).reduce(join, part);
}

// An assertion, a group's beginning, its end or a branch; a class, an escape or a character.
const PART =
  /(?<assertion>\^|\$|\\[bB])|(?<look>\(\?<?[=!])|(?<open>\((?:\?:|\?<\w+>)?)|(?<close>\))|(?<branch>\|)|(?<character>\[(?:[^\]\\]|\\.)*\]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[^]|[^\\])/y;
const COUNT = /(?:(?<sign>[*+?])|\{(?<least>\d+)(?:,\d*)?\})\??/y;

/** Reads a pattern's source: `isInside` tells whether a class or character is of the alphabet. */
function createParser(source: string, isInside: (character: string) => boolean): () => Bounds {
  let at = 0;
  const take = (pattern: RegExp): Record<string, string | undefined> | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at = pattern.lastIndex;
    return found?.groups;
  };
  const readCount = (): number => {
    const { sign, least } = take(COUNT) ?? {};
    return sign === undefined ? Number(least ?? 1) : sign === '+' ? 1 : 0;
  };
  const readPart = ({
    assertion,
    look,
    open,
    character = '',
  }: Record<string, string | undefined>): Bounds => {
    if (assertion !== undefined) return EMPTY;
    const inner = look === undefined && open === undefined ? undefined : readChoice();
    if (inner !== undefined) return look === undefined ? inner : EMPTY;
    return isInside(character) ? ONE : OTHER;
  };
  /** Up to the group's end, or the pattern's. */
  const readChoice = (): Bounds => {
    let chosen: Bounds | undefined;
    let branch = EMPTY;
    for (let part = take(PART); part !== undefined && part['close'] === undefined; part = take(PART)) {
      if (part['branch'] === undefined) {
        const bounds = readPart(part);
        branch = join(branch, repeat(bounds, readCount()));
      } else {
        chosen = chosen ? choose(chosen, branch) : branch;
        branch = EMPTY;
      }
    }
    return chosen ? choose(chosen, branch) : branch;
  };
  return readChoice;
}

const ALPHABETS: readonly LeastRun['alphabet'][] = ['hex', 'alnum', 'word', 'value'];
// How much rarer than in the widest alphabet a run is in other text.
const WEIGHTS = { hex: 2, alnum: 1.5, word: 1.2, value: 1 };
const SHORTEST = 12;

const units = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).join('');
const outside = Object.fromEntries(
  ALPHABETS.map((alphabet) => {
    const inside = new Set(runAlphabets[alphabet]);
    return [alphabet, Array.from(units, (unit) => (inside.has(unit) ? '' : unit)).join('')];
  }),
);
const known = new Map<string, boolean>();

function isInside(character: string, flags: string, alphabet: LeastRun['alphabet']): boolean {
  const key = `${alphabet} ${flags} ${character}`;
  const answer = known.get(key) ?? !new RegExp(character, flags).test(outside[alphabet] ?? '');
  known.set(key, answer);
  return answer;
}

/** The run of one alphabet that every match of a pattern has in it, the one that other text has most seldom. */
export function findLeastRun({ source, flags }: Pick<RegExp, 'source' | 'flags'>): LeastRun | undefined {
  if (/\\(?:[1-9]|k<)/.test(source)) throw new Error(`refers back: ${source}`);
  const runs = ALPHABETS.map((alphabet) => {
    const parse = createParser(source, (character) => isInside(character, flags, alphabet));
    const length = parse().most;
    return { alphabet, length, weight: length * WEIGHTS[alphabet] };
  });
  const [best] = runs.filter(({ weight }) => weight >= SHORTEST).toSorted((a, b) => b.weight - a.weight);
  return best && { alphabet: best.alphabet, length: best.length };
}
