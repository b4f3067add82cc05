import type { Candidate, Validate } from '../rule-types.ts';
import { measureRandomness } from './_language.ts';
import { MADE_UP } from './_made-up.ts';

/** What a value is called on the way from the provider's name to it. */
interface Label {
  /** What stands right before the provider's name, and belongs to the same name. */
  readonly head: string;
  readonly name: string;
  /** What follows the provider's name, as far as it tells of this value. */
  readonly rest: string;
  readonly isBelow: boolean;
}

const SECRET_NAME = /key|token|secret|pass|pwd|auth|access|bearer|cred/i;
const SECRET_WORD = /key|token|secret|pass|pwd|auth|access|bearer|cred|api|private|pat\b/i;
// Between a name and its value: `<add key="name" value="`, `name: string = `.
const BETWEEN = new Set(['value', 'is', 'or', 'string']);

// What a value is that looks like a key and is none, and what is meant to be seen.
const OTHER_THING = new Set(
  `sha md digest digests hash hashes checksum checksums integrity sum shasum commit commits revision rev version
  fingerprint thumbprint etag public publishable pubkey uuid guid oid tree blob layer image sitekey`.split(
    /\s+/,
  ),
);
// What a name ends in that is about a secret and not the secret.
const LAST_WORD =
  /^(?:ids?|sid|names?|urls?|uri|hosts?|domain|regions?|users?|username|email|version|paths?|files?|type|tag|branch|bucket|index|app|org|organization|account|workspace|project|tenant|dataset|prefix)$/;

// A captcha's: it stands in every page.
const SITE_KEY = /site[_. -]?key/i;

const LONGEST_HEAD = 60;
// A shorter name may be the end of a word: `exa` of `hexa`.
const LONG_NAME = 7;

function readLabel({ groups, window, index }: Candidate): Label {
  const { name = '', near } = groups;
  const start = window.lastIndexOf(name, index - (near ?? '').length - name.length);
  const head = /(?<![\w.-])[\w.-]*$/.exec(window.slice(Math.max(0, start - LONGEST_HEAD), start))?.[0] ?? '';
  const link = window.slice(start + name.length, index);
  return {
    head,
    name,
    rest: near ?? link.split(/[^\w.-]/).findLast((word) => SECRET_NAME.test(word)) ?? '',
    isBelow: link.includes('\n'),
  };
}

function splitWords(text: string): readonly string[] {
  const words = text.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.match(/[a-z]+/g) ?? [];
}

/** Under a provider's name `key` is as often what a thing is found by. */
function isPlainKey({ rest, isBelow }: Label): boolean {
  return isBelow && /^[\W_]*keys?[\W_]*$/i.test(rest);
}

function isPartOfWord({ head, name }: Label): boolean {
  return (
    name.replaceAll(/[^A-Za-z]/g, '').length < LONG_NAME &&
    (/[a-z]$/.test(head) ? /^[a-z]/.test(name) : /[A-Z]$/.test(head))
  );
}

/** Whether the value's name says that it is something else: a digest, an id, a public key. */
function isOtherThing({ head, rest }: Label): boolean {
  const words = splitWords(rest);
  return (
    LAST_WORD.test(words.findLast((word) => !BETWEEN.has(word)) ?? '') ||
    SITE_KEY.test(rest) ||
    [...splitWords(head), ...words].some((word) => OTHER_THING.has(word))
  );
}

/** Hex digits and UUIDs are digests and ids as often as keys. */
function isAmbiguous(secret: string): boolean {
  return /^[0-9a-f-]+$/i.test(secret);
}

const LEAST_VARIETY = 7;

function isRandom(secret: string): boolean {
  return (
    new Set(secret.toLowerCase()).size >= LEAST_VARIETY &&
    (isAmbiguous(secret) || measureRandomness(secret) > 0)
  );
}

/** Words joined to one name, which a loose format takes for a value. */
function isWords(secret: string): boolean {
  return /^[A-Za-z_-]+$/.test(secret) && /[a-z][A-Z]/.test(secret) && measureRandomness(secret) <= 0;
}

/** Accepts a value of a provider's format, recognisable in part, that its surroundings call nothing else. */
export const isShapedInContext: Validate = (candidate) => {
  const { secret } = candidate;
  const label = readLabel(candidate);
  if (
    isPlainKey(label) ||
    isPartOfWord(label) ||
    isOtherThing(label) ||
    isWords(secret) ||
    MADE_UP.test(secret)
  )
    return false;
  return !isAmbiguous(secret) || SECRET_WORD.test(`${label.head}${label.name}${label.rest}`);
};

/** As `isShapedInContext`, for a bare value: it also has to look made by chance. */
export const isInContext: Validate = (candidate) =>
  isShapedInContext(candidate) && isRandom(candidate.secret);
