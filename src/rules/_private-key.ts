import type { Candidate, Validate } from '../rule-types.ts';
import { measureRandomness } from './_language.ts';
import { isMadeUpPlace } from './_places.ts';

const SHORTEST_KEY = 32;
const LEAST_VARIETY = 12;

// Percent-encoded, as in a form, and escaped line ends.
const ESCAPES = /%0[AD]|\\[nrt]/gi;

const OMISSION = /\.\.\.|…|\*{4}|example|redacted|snip(?:ped)?\b|truncated|placeholder/i;
const ARMOUR_LINE = /-{4,5} ?(?:BEGIN|END)[A-Z0-9 +%]{1,60}-{4,5}/g;
// What may stand before an old key's body: https://datatracker.ietf.org/doc/html/rfc1421#section-4.6
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\]{0,200}/g;

/** Accepts an armoured key whose body is there: enough base64, nothing left out, no words in its place. */
export const isPrivateKeyBlock: Validate = ({ secret }) => {
  const body = secret.replaceAll(ARMOUR_LINE, '').replaceAll(ESCAPES, '\n').replaceAll(HEADER, '');
  if (OMISSION.test(body)) return false;
  const key = (body.match(/[0-9A-Za-z+/]{8,}/g) ?? []).join('').slice(0, 1000);
  return key.length >= SHORTEST_KEY && new Set(key).size >= LEAST_VARIETY && measureRandomness(key) > 0;
};

// How many characters of base64 the marker shares with what stands before it, by its own first characters.
const SHARED: Readonly<Record<string, number>> = { UFJ: 0, BSS: 2, QUk: 3 };

/** The armoured key itself, also when it is base64 once more, be it from its beginning or from what makes it private. */
function readArmour(secret: string): string {
  if (secret.includes('-----') || secret.includes('---- ')) return secret;
  const shared = SHARED[secret.slice(0, 3)] ?? 0;
  const text = Buffer.from('A'.repeat(shared) + secret.replaceAll(/\s/g, ''), 'base64').toString('latin1');
  // A first letter that shares its bits with what stood before it is lost.
  const [, key = ''] = /IVATE KEY(?: BLOCK)? ?----(?<key>(?:[^-]|-(?!---))+)/.exec(text) ?? [];
  return key;
}

function isKey(candidate: Candidate): boolean {
  return isPrivateKeyBlock({ ...candidate, secret: readArmour(candidate.secret) });
}

/** As `isPrivateKeyBlock`, also for one in base64, outside of tests and examples. */
export const isPrivateKeyInUse: Validate = (candidate) => !isMadeUpPlace(candidate.path) && isKey(candidate);

/** As `isPrivateKeyInUse`, in tests and examples, where keys are made for the purpose. */
export const isPrivateKeyInTest: Validate = (candidate) => isMadeUpPlace(candidate.path) && isKey(candidate);

// The members of a key stand in one object, and no longer ones than RSA 8192's.
const LONGEST_KEY = 8000;

/** Accepts the private member of a JSON Web Key: its type stands in the same object. */
function isJwk({ secret, window, index }: Candidate): boolean {
  const start = window.lastIndexOf('{', index);
  const end = window.indexOf('}', index);
  const object = window.slice(Math.max(start, index - LONGEST_KEY), end < 0 ? index + LONGEST_KEY : end);
  const isHeld = /kty\\{0,3}["']?\s{0,8}:\s{0,8}\\{0,3}["'](?:RSA|EC|OKP|oct)\\{0,3}["']/.test(object);
  return isHeld && !OMISSION.test(secret) && measureRandomness(secret) > 0;
}

/** Accepts the private member of a JSON Web Key, outside of tests and examples. */
export const isJwkInUse: Validate = (candidate) => !isMadeUpPlace(candidate.path) && isJwk(candidate);

/** As `isJwkInUse`, in tests and examples. */
export const isJwkInTest: Validate = (candidate) => isMadeUpPlace(candidate.path) && isJwk(candidate);
