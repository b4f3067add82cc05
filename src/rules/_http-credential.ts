import type { Validate } from '../rule-types.ts';
import { isSecretValue } from './_generic-value.ts';
import { isMadeUpPlace } from './_places.ts';

/** The password of `user:password` in base64, as in an Authorization header. */
function decodePassword(secret: string): string | undefined {
  return /^[^:]*:(?<password>[ -~]+)$/.exec(Buffer.from(secret, 'base64').toString('latin1'))?.groups?.[
    'password'
  ];
}

/** Accepts what follows the scheme of an Authorization header when it looks like one in use. */
export const isAuthorization: Validate = ({ secret, groups, path }) => {
  if (isMadeUpPlace(path)) return false;
  if (groups['scheme']?.toLowerCase() !== 'basic') return isSecretValue(secret, 'key');
  const password = decodePassword(secret);
  return password !== undefined && isSecretValue(password, 'password');
};

/** Accepts the password that a curl command hands over when it looks like one in use. */
export const isCurlPassword: Validate = ({ secret, groups, path }) =>
  !isMadeUpPlace(path) && secret !== (groups['user'] ?? groups['bare']) && isSecretValue(secret, 'password');
