import type { Validate } from '../rule-types.ts';
import { isOtherValue, isSecretValue } from './_generic-value.ts';
import { measureRandomness } from './_language.ts';
import { isMadeUpPlace } from './_places.ts';
import { isCommonPassword } from './_url-password.ts';

const CERTAIN = 12;
const SHORTEST = 8;

/** Whether what follows `Basic` is the base64 of `user:password` with a password that could be in use. */
function isBasic(secret: string): boolean {
  const text = Buffer.from(secret, 'base64').toString('latin1');
  const password = /^[^:]*:(?<password>[ -~]+)$/.exec(text)?.groups?.['password'];
  if (password === undefined) return !/^[ -~]*$/.test(text) && measureRandomness(secret) > CERTAIN;
  if (isSecretValue(password, 'password')) return true;
  return password.length >= SHORTEST && !isCommonPassword(password) && measureRandomness(password) > 0;
}

// The scheme says that it is a secret, so less is asked of the value than elsewhere.
const isBearer = (secret: string): boolean =>
  isSecretValue(secret, 'key') ||
  (/\d/.test(secret) && secret.length >= CERTAIN && !isOtherValue(secret) && measureRandomness(secret) > 4);

/** Accepts what follows the scheme of an Authorization header when it looks like one in use. */
export const isAuthorization: Validate = ({ secret, groups, path }) => {
  if (isMadeUpPlace(path)) return false;
  const scheme = (groups['scheme'] ?? groups['bearer'] ?? groups['argument'])?.toLowerCase();
  if (scheme === 'basic') return isBasic(secret);
  return scheme === 'bearer' ? isBearer(secret) : isSecretValue(secret, 'key');
};

/** Accepts the password that a curl command hands over when it looks like one in use, or a token in the user's place. */
export const isCurlPassword: Validate = ({ secret, groups, path, window, index }) => {
  if (isMadeUpPlace(path) || secret === groups['user']) return false;
  const isUser = groups['user'] === undefined;
  return (!isUser || window.charAt(index + secret.length) === ':') && isSecretValue(secret, 'password');
};
