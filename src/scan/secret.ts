import type { Match, Secret } from '../types.ts';

const LABEL = '[secret]';
const texts = new WeakMap<object, string>();
const prototype = Object.freeze({
  toString: () => LABEL,
  toJSON: () => LABEL,
  [Symbol.toPrimitive]: () => LABEL,
  [Symbol.for('nodejs.util.inspect.custom')]: () => LABEL,
});

function isSecret(value: object): value is Secret {
  return texts.has(value);
}

/** Wraps a raw text so that printing, joining, serialising or inspecting it gives `[secret]`. */
export function createSecret(text: string): Secret {
  const secret: object = Object.freeze(Object.create(prototype));
  texts.set(secret, text);
  if (isSecret(secret)) return secret;
  throw new TypeError('not a secret');
}

/** Opens a secret; lint lets only `scan` and `fix` call it. */
export function reveal(secret: Secret): string {
  const text = texts.get(secret);
  if (text === undefined) throw new TypeError('not a secret');
  return text;
}

/** What stands in the file: the secret, or what it is encoded in. */
export function revealWritten({ secret, encoded }: Pick<Match, 'secret' | 'encoded'>): string {
  return reveal(encoded?.text ?? secret);
}

/** The text to look for in git's objects; to be handed to git's standard input only, never to its arguments. */
export function toSearchText(match: Pick<Match, 'secret' | 'encoded'>): string {
  return revealWritten(match);
}
