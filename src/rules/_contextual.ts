import { assignedOrNear, tokenEnd } from './_fragments.ts';

interface Context {
  /** Names that the value stands beside, in words: `aws secret` is also AWS_SECRET, awsSecret and aws-secret. */
  readonly names: readonly string[];
  /** The inside of a character class: `0-9a-f`. */
  readonly alphabet: string;
  readonly length: number | readonly [shortest: number, longest: number];
  /** What the value begins with, as a pattern; not counted in `length`. */
  readonly prefix?: string;
}

const SEPARATORS = ['', '_', '-', '.', ' '];

/** A name as a pattern; spelled out in both cases where the pattern as a whole heeds them. */
function renderName(name: string, isCaseless: boolean): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', '[_. -]?');
  return isCaseless
    ? escaped
    : escaped.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/**
 * Keywords and pattern of a bare value that only its neighbour tells: assigned, in any notation,
 * to a name that holds one of `names`. Improving it improves every contextual rule.
 */
export function contextual({ names, alphabet, length, prefix = '' }: Context): {
  readonly keywords: readonly string[];
  readonly pattern: RegExp;
} {
  const [shortest, longest] = typeof length === 'number' ? [length, length] : length;
  const count = shortest === longest ? `{${shortest}}` : `{${shortest},${longest}}`;
  const isCaseless = prefix === '' && alphabet.includes('A-Z') && alphabet.includes('a-z');
  const name = names.map((each) => renderName(each, isCaseless)).join('|');
  const secret = `(?<secret>${prefix}[${alphabet}]${count})`;
  return {
    keywords: names.flatMap((name) =>
      name.includes(' ') ? SEPARATORS.map((separator) => name.replaceAll(' ', separator)) : [name],
    ),
    pattern: new RegExp(
      `(?:${name})[\\w .-]{0,40}?${assignedOrNear}${secret}${tokenEnd}${alphabet}])`,
      isCaseless ? 'i' : '',
    ),
  };
}
