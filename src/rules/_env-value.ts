import { decodeText, isOtherValue, isSecretValue } from './_generic-value.ts';
import { weighKeyName } from './_key-name.ts';
import { measureRandomness } from './_language.ts';
import { readSecretName, splitWords } from './_secret-name.ts';
import { isCommonPassword, isUrlPassword } from './_url-password.ts';

/** A line of a file of environment variables. */
export interface EnvVariable {
  readonly name: string;
  readonly value: string;
  /** True in a file that is less likely to hold secrets than `.env` is. */
  readonly isPlain: boolean;
  readonly isPlaceholder: (value: string) => boolean;
}

// Nothing, a switch, a number, a reference, what is encrypted.
const HARMLESS =
  /^(?:true|false|yes|no|on|off|null|none|undefined|[-+.\d]+[a-z]{0,2}|\$.*|%.*%|\{\{.*|encrypted:.*|ENC\[.*|op:\/\/.*|vault:.*|ref\+.*|[xX*.]+)?$/i;

// Said in words that come up in a random value too seldom to matter here.
const STAND_IN =
  /your|change[-_ ]?(?:me|this|it)|replace|insert|example|sample|placeholder|dummy|fake|not[-_ ]?(?:so|a)[-_ ]?secret|to[-_ ]?do|fill|put[-_ ]|here|generate|some[-_ ]|random|xxx|\.\.\./i;

// A very short word, an address, a path.
const ADDRESS = /^(?:[a-z]{1,5}$|https?:\/\/|\/|\.)/;

const URL_PASSWORD = /:\/\/(?<user>[^\s:/?#@]{0,100}):(?<secret>[^\s/]{1,200})@(?<host>[\w.-]{0,253})/;

function hasUrlPassword({ value, isPlaceholder }: EnvVariable): boolean {
  const found = URL_PASSWORD.exec(value);
  const secret = found?.groups?.['secret'];
  if (found === null || secret === undefined || isPlaceholder(secret)) return false;
  return isUrlPassword({ secret, groups: found.groups ?? {}, path: '', window: value, index: found.index });
}

// Put into the page by a bundler, so public whatever it is called: what it holds is judged where it stands.
const PUBLISHED = /^(?:VITE|REACT_APP|VUE_APP|EXPO_PUBLIC|NEXT_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|NG_APP)_/;

// What a thing is found by, checked by or reached at.
const NO_SECRET = new Set(
  `id ids sid guid uuid sha hash digest checksum commit revision rev version tag ref user username email host
  hostname url uri address domain region bucket project image path file dir folder public pub publishable sitekey`.split(
    /\s+/,
  ),
);

const isNoSecret = (name: string): boolean => NO_SECRET.has(splitWords(name).at(-1) ?? '');

const PRIVATE_KEY = /^["'`]?-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY/;

// People make these up themselves; keys and tokens are given to them.
const MADE_UP_BY_PEOPLE = /secret|pass|pw/i;

const MIXED = [/[A-Za-z]/, /[\d!@#$%^&*+=?~]/];
const LABEL = /^[a-z\d]+(?:[-._/:][a-z\d]+)+$/i;

const SECRET_WORDS = new Set('password passwd secret token apikey'.split(' '));

/** Words that say what would stand there: `dev-secret-key-not-secure`. */
const isDescription = (value: string): boolean =>
  splitWords(value).some((word) => SECRET_WORDS.has(word)) && measureRandomness(value) < 0;

/** What a person takes for a password: in `.env` also words alone, elsewhere nothing that may be a setting. */
function isPassword({ value, isPlain }: EnvVariable): boolean {
  if (STAND_IN.test(value) || ADDRESS.test(value)) return false;
  if (isCommonPassword(value) || isDescription(value)) return false;
  if (!isPlain) return true;
  return value.length >= 8 && MIXED.every((mark) => mark.test(value)) && !LABEL.test(value);
}

const SHORTEST_KEY = 8;
const LEAST_RANDOMNESS = 6;

/** What a machine made; words after a provider's prefix are none. */
function isKey({ value, isPlain }: EnvVariable): boolean {
  if (isSecretValue(value, 'key')) return true;
  if (isPlain || value.length < SHORTEST_KEY || isOtherValue(value)) return false;
  return measureRandomness(decodeText(value) ?? value) > LEAST_RANDOMNESS;
}

function isNamedSecret(variable: EnvVariable): boolean {
  const { name, value, isPlain } = variable;
  const kind = readSecretName(name);
  if (kind === undefined)
    return (!isPlain || weighKeyName(name) !== undefined) && isSecretValue(value, 'key');
  const isByPeople = kind === 'password' || MADE_UP_BY_PEOPLE.test(name);
  return (isByPeople && isPassword(variable)) || isKey(variable);
}

/** Whether a variable holds a secret: a key, somebody's password, the password of a URL. */
export function isEnvSecret(variable: EnvVariable): boolean {
  const { name, value, isPlaceholder } = variable;
  if (HARMLESS.test(value) || PUBLISHED.test(name)) return false;
  if (PRIVATE_KEY.test(value) || hasUrlPassword(variable)) return true;
  return !isNoSecret(name) && !isPlaceholder(value) && isNamedSecret(variable);
}
