import type { Validate } from '../rule-types.ts';
import { besideName, tokenEnd } from './_fragments.ts';
import { isInContext, isShapedInContext } from './_in-context.ts';

interface Names {
  /**
   * Names that the value stands beside: `aws secret` is also AWS_SECRET, awsSecret and aws-secret,
   * `gh_token` only itself.
   */
  readonly names: readonly string[];
  /** What the text holds when it holds one of the names, where the names themselves would be too many. */
  readonly keywords?: readonly string[];
}

interface Bare extends Names {
  /** The inside of a character class: `0-9a-f`. */
  readonly alphabet: string;
  readonly length: number | readonly [shortest: number, longest: number];
  /** What the value begins with, as a pattern; not counted in `length`. */
  readonly prefix?: string;
}

interface Shaped extends Names {
  /** The whole value; it heeds its case unless it has the flag `i`. */
  readonly body: RegExp;
  /** What else than letters and digits belongs to its alphabet, as the inside of a character class. */
  readonly inside?: string;
}

interface Value {
  readonly source: string;
  /** What may not follow, beside letters and digits. */
  readonly inside: string;
  readonly isCaseless: boolean;
  /** Nothing in it but characters of one alphabet. */
  readonly isBare: boolean;
}

// As in `acme:`, `region: eu`, `api_key: …`.
const LINES_BELOW = 2;

const SEPARATORS = ['', '_', '-', '.', ' '];

/** A name as a pattern; spelled out in both cases where the pattern as a whole heeds them. */
function renderName(name: string, isCaseless: boolean): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', '[_. -]?');
  return isCaseless
    ? escaped
    : escaped.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

function spell(name: string): readonly string[] {
  return name.includes(' ') ? SEPARATORS.map((separator) => name.replaceAll(' ', separator)) : [name];
}

function readValue(context: Bare | Shaped): Value {
  if ('body' in context) {
    const { body, inside = '' } = context;
    return { source: body.source, inside, isCaseless: body.ignoreCase, isBare: false };
  }
  const { alphabet, length, prefix = '' } = context;
  const [shortest, longest] = typeof length === 'number' ? [length, length] : length;
  const count = shortest === longest ? `{${shortest}}` : `{${shortest},${longest}}`;
  // Hex digits are the same in capitals; elsewhere the case is part of the format.
  const isCaseless = alphabet === '0-9a-f' || (alphabet.includes('A-Z') && alphabet.includes('a-z'));
  return {
    source: `${prefix}[${alphabet}]${count}`,
    inside: alphabet,
    isCaseless: prefix === '' && isCaseless,
    isBare: prefix === '',
  };
}

/**
 * Keywords, pattern and check of a bare value that only its neighbour tells: on the same line as a name that holds
 * one of `names`, or called a key below it, in any notation, and called no digest, id or the like. Improving it improves every contextual rule.
 */
export function contextual(context: Bare | Shaped): {
  readonly keywords: readonly string[];
  readonly pattern: RegExp;
  readonly linesBelow: number;
  readonly validate: Validate;
} {
  const { source, inside, isCaseless, isBare } = readValue(context);
  const name = context.names.map((each) => renderName(each, isCaseless)).join('|');
  return {
    keywords: context.keywords ?? context.names.flatMap(spell),
    pattern: new RegExp(
      `(?<name>${name})${besideName}(?<secret>${source})${tokenEnd}${inside}])`,
      isCaseless ? 'i' : '',
    ),
    linesBelow: LINES_BELOW,
    validate: isBare ? isInContext : isShapedInContext,
  };
}
