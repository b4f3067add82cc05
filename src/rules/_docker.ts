import type { Validate } from '../rule-types.ts';
import { isMadeUpPlace } from './_places.ts';

const MADE_UP =
  /example|placeholder|redacted|change-?me|^your|fake|dummy|xxxx|^(?:pass(?:word|wd)?|secret|test|token)\d{0,4}$/i;

// What registries take as a user with an access token; the password is then the secret.
const CREDENTIALS = /^[^:\s\p{Cc}]{1,255}:([^\s\p{Cc}]{6,})$/u;

/** Accepts base64 of a registry's user and password; in a test, a password without a digit is made up. */
export const isDockerAuth: Validate = ({ secret, path }) => {
  const password = CREDENTIALS.exec(Buffer.from(secret, 'base64').toString())?.[1];
  if (password === undefined || password.includes('\uFFFD') || MADE_UP.test(password)) return false;
  return /\d/.test(password) || !isMadeUpPlace(path);
};
