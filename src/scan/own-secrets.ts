import { parseEnv } from 'node:util';

import type { Secret } from '../types.ts';
import { createSecret } from './secret.ts';

/** An assignment read from an environment file. */
export interface EnvValue {
  readonly name: string;
  readonly value: string;
}

/** A value of this clone's own that must not be committed, whatever its shape. */
export interface OwnSecret {
  readonly name: string;
  readonly value: Secret;
}

/** Reads the assignments of an environment file as Node's own `--env-file` does. */
export function parseEnvValues(text: string): readonly EnvValue[] {
  return Object.entries(parseEnv(text)).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
}

const shortest = 16;
// Under a name that says "secret" a short value counts too, but not one that stands in code by chance.
const shortestNamed = 8;

/** Keeps the values that could be a secret: long enough, and unlike a word, a path, a host, a number or a public key. */
export function selectOwnSecrets(values: readonly EnvValue[]): readonly OwnSecret[] {
  const texts = new Map<string, string>();
  for (const { name, value } of values) {
    if (isPublicName(name)) continue;
    const password = readUrlPassword(value);
    if (couldBeSecret(name, value)) texts.set(value, texts.get(value) ?? name);
    if (password !== undefined && couldBeSecret('PASSWORD', password))
      texts.set(password, texts.get(password) ?? name);
  }
  return [...texts].map(([text, name]) => ({ name, value: createSecret(text) }));
}

function couldBeSecret(name: string, value: string): boolean {
  if (value.length < shortestNamed || isHarmless(value)) return false;
  if (isSecretName(name) || readUrlPassword(value) !== undefined)
    return hasTwoKinds(value) && !isWordAndNumber(value);
  return value.length >= shortest && !isMadeOfWords(value) && !isIdentifier(name, value);
}

const secretName =
  /pass(?:word|wd|phrase)?(?:_|$)|(?:^|_)(?:pwd|pw|secret|token|auth|credentials?|salt|dsn|private)(?:_|$)|key(?:_|$)/iu;
const publicName =
  /(?:^|_)(?:public|publishable|anon)(?:_|$)|^(?:vite|react_app|gatsby|expo_public|storybook)_/iu;

/** True for a name that says that its value is secret: `DB_PASSWORD`, `API_KEY`, `authToken`. */
function isSecretName(name: string): boolean {
  return secretName.test(name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '_'));
}

/** True for a name whose value a bundler publishes, or that says so itself. */
function isPublicName(name: string): boolean {
  return publicName.test(name);
}

const harmless = [
  /^(?:encrypted:|ENC\[)/u, // dotenvx, SOPS: safe to commit
  /\$\{?\w+\}?|^<.*>$|\{\{/u, // a template or a placeholder
  /^[\d.,:/+\sTZ-]+$/u, // a number, a date, a version, an address
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:[/\\]|\\\\)/u, // a path
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u, // a mail address
  /^(?:[\w-]+\.)+[A-Za-z]{2,}(?::\d+)?(?:\/[\w./-]*)?$/u, // a host
  /^[\w-]+:\d{1,5}$/u, // a host and its port
  /^pk_(?:live|test)_/u, // Stripe's publishable key
  /(?:example|change[-_ ]?me|placeholder|your[-_ ]|x{4}|\*{4}|\.{3})/iu,
  /^(.)\1*$/u,
] as const;

function isHarmless(value: string): boolean {
  return (
    (isUrl(value) && readUrlPassword(value) === undefined) || harmless.some((pattern) => pattern.test(value))
  );
}

function isUrl(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(value);
}

/** The password in `scheme://user:password@host`, as it stands there. */
function readUrlPassword(value: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:(?<password>[^\s/]+)@/iu.exec(value)?.groups?.['password'];
}

/** At least two of lower case, upper case, digits and signs: `password` and `postgres` are words, not secrets. */
function hasTwoKinds(value: string): boolean {
  return [/[a-z]/u, /[A-Z]/u, /\d/u, /[^A-Za-z0-9]/u].filter((kind) => kind.test(value)).length >= 2;
}

/** `admin123`, `Password1`, `test-db_2024`: what people write in code as well as in `.env`. */
function isWordAndNumber(value: string): boolean {
  return value.length < shortest && isMadeOfWords(value.replace(/\d{1,4}$/u, ''));
}

/** `my-service-production-2024`, `/srv/data`: every part is a word, words in camel case, or a short number. */
function isMadeOfWords(value: string): boolean {
  return value
    .split(/[^A-Za-z0-9]+/u)
    .every((part) => /^(?:[a-z]*|[A-Z]+|\d{1,4}|[a-z]*(?:[A-Z][a-z]+)+)$/u.test(part));
}

/** A UUID, or a digest under a name that says so, names a thing and opens nothing. */
function isIdentifier(name: string, value: string): boolean {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(value)) return true;
  return /^[\da-f]{32,64}$/iu.test(value) && /sha|commit|rev|hash|digest|version|build|id$/iu.test(name);
}
