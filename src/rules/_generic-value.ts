import { measureRandomness } from './_language.ts';
import type { NameKind } from './_secret-name.ts';

// Expressions, references, paths, addresses, formats and identifiers of other kinds: not a literal secret.
const OTHER = [
  /[^\u0020-\u007e]/, // a sentence in another language
  /^[$@#%&*:?!~^.,=+\-_/\\|]*$/,
  /^(?:\$(?!\w*\d\w*\d\w*\d)|%|@|&|\.{1,2}\/|~\/|[A-Za-z]:[\\/])/, // a variable, a reference, a path
  /^--[a-z]/, // an option
  /\{[^{}]*\}|\{\{|\}\}|^\{|\$\(|<%|%\(|#\{|\[\w*\]/, // a template
  /\(\?[:=!<P]|\[\^?(?:\w-\w|\\[a-z])|(?:[a-z]\?){2}/, // a regular expression
  /^(?:https?|ftp|file|data|jdbc|urn|arn|ssm|op|secret|vault|env|ref|kms|gs|s3|mailto)[:.]/i,
  /^(?:process|import|os|env|config|self|this|ctx|req|request|props|params|options|args|secrets?|vars?|settings|app)\.\w/i,
  /^\w+\((?:.*\))?/, // a call
  /^[\w.+-]+@[\w-]+\.[\w.]+$/, // an e-mail address
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, // a UUID
  /^0x[0-9a-f]+$/i,
  /^[\d\s.,:+/-]+$/, // numbers, dates
  /^(?:sha\d{1,3}|md5|sha\d{3}WithRSA|pbkdf2\w*|bcrypt|argon2\w*|scrypt)[-:$]/i, // a digest
  /^\$(?:\d\w?|apr1|argon2\w*|pbkdf2[\w-]*|y|gy|scrypt)\$/, // a password's hash
  /^(?:ssh-|ecdsa-|AAAA[BEC]3)/, // a public key
  /^(?:ENC[[(]|encrypted:|enc:|\{cipher\}|vault:|AgA|AgB|AgC|AQICAH|CiQA|age1|pk_(?:live|test)_|sb_publishable_)/, // encrypted or public
  /^(?:application|text|image|audio|video|multipart)\//,
  /^(?:[A-Za-z]{1,24}(?:[./:_-]|::|->)){1,8}[A-Za-z]{1,24}\d?$/, // words joined
  /^v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?$/, // a version
  /^#[0-9a-f]{3,8}$/i,
  /^(?:PBKDF2With|PBEWith|Hmac(?:SHA|MD5)|AES(?:[/_]|Wrap|$)|RSA[/_]|SHA\d|[HREP]S\d{3})/, // an algorithm
  /123456|abcdef[^\d]|abc123/i, // made up by hand
];

// Words that people build a password of when it does not matter.
const COMMON =
  /pass|admin|test|secret|welcome|qwert|asdf|zxcv|login|user|root|hello|demo|chang|letme|master|guest|dummy|example|sample|foo|bar|dev|local|temp|123|abc|summer|winter|spring|monkey|dragon|super|postgres|mysql|redis|mongo|oracle|azure|token|keyb|my[a-z]/i;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** `P@ssw0rd` as the word that it stands for. */
export function readLeet(value: string): string {
  return value.replaceAll(/(?<=[A-Za-z])[013457@$](?=[A-Za-z@$\d])/g, (sign) => LEET[sign] ?? sign);
}

const countClasses = (value: string): number =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^0-9A-Za-z]/].filter((kind) => kind.test(value)).length;

/** Stretches of letters, of digits, of other signs: a word with a number and a mark behind it has three. */
const countRuns = (value: string): number => value.match(/[A-Za-z]+|\d+|[^0-9A-Za-z]+/g)?.length ?? 0;

// What a resource, a host or a package is called.
const LABEL = /^[a-z\d]+(?:[-._/:][a-z\d]+)+$/;

function isRealPassword(value: string): boolean {
  const word = readLeet(value);
  if (value.length < 8 || LABEL.test(value) || COMMON.test(value) || COMMON.test(word)) return false;
  const randomness = Math.min(measureRandomness(value), measureRandomness(word));
  if (countClasses(value) >= 3) return randomness > (countRuns(value) >= 4 ? -9 : -2);
  return value.length >= 10 && randomness > 10;
}

function isRealKey(value: string): boolean {
  if (value.length < 12 || countClasses(value) < 2) return false;
  return measureRandomness(value) > 12 && new Set(value).size >= 8;
}

// Base64 may begin like a path, but its folders are no words.
const isPath = (value: string): boolean => /^\/[\w.-]+\//.test(value) && measureRandomness(value) < 25;

/** Whether a value is plainly something else: an expression, a path, an address, a date, a digest, words joined. */
export const isOtherValue = (value: string): boolean =>
  OTHER.some((other) => other.test(value)) || isPath(value);

/** The text that a value holds in base64, when it is text. */
export function decodeText(value: string): string | undefined {
  if (value.length % 4 !== 0 || !/^[0-9A-Za-z+/]{4,}={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\t\n\r -~]+$/.test(text) ? text.trim() : undefined;
}

/** Whether a value looks made by chance: unlike words and code, unlike what stands for a secret. */
export function isSecretValue(value: string, kind: NameKind): boolean {
  if (isOtherValue(value)) return false;
  const text = decodeText(value) ?? value;
  if (kind === 'password' && isRealPassword(text)) return true;
  return isRealKey(text);
}
