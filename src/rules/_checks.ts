import type { Validate } from '../rule-types.ts';
import { crc32, toBase36, toBase62 } from './_checksums.ts';
import { measureRandomness } from './_language.ts';
import { MADE_UP } from './_made-up.ts';

/** Whether the last six characters are the base62 CRC-32 of those between the prefix and them. */
function endsWithCrc(secret: string): boolean {
  const body = secret.slice(secret.indexOf('_') + 1, -6);
  return secret.endsWith(toBase62(crc32(body), 6));
}

/** Accepts GitHub's classic, OAuth and user-to-server tokens whose check characters are right. */
export const hasGithubChecksum: Validate = ({ secret }) => endsWithCrc(secret);

/** Accepts npm's granular tokens whose check characters are right. */
export const hasNpmChecksum: Validate = ({ secret }) => endsWithCrc(secret);

/**
 * Accepts GitLab's access tokens: the routable form only with its right CRC-32, the classic one has none.
 * https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb
 */
export const isGitlabAccessToken: Validate = ({ secret }) => {
  if (MADE_UP.test(secret)) return false;
  return !secret.includes('.') || secret.endsWith(toBase36(crc32(secret.slice(0, -7)), 7));
};

/** Accepts what looks drawn at random, prefix aside: for formats that an identifier may have by chance. */
export const isRandomLooking: Validate = ({ secret }) =>
  !MADE_UP.test(secret) && measureRandomness(secret.slice(secret.lastIndexOf('_') + 1)) > 0;

/** Accepts an AWS access key id that is not made of words in capitals, which base32 allows. */
export const isAwsKeyId: Validate = ({ secret }) => {
  if (MADE_UP.test(secret)) return false;
  const body = secret.slice(4);
  // Base32 has no 0, 1, 8 and 9; who makes up a key does not always heed that.
  return (/[2-7]/.test(body) && !/[0189]/.test(body)) || measureRandomness(body) > 0;
};

/** Accepts 40 characters that may be an AWS secret: drawn from all of base64, so with both cases. */
export const isAwsSecret: Validate = ({ secret }) =>
  /[a-z]/.test(secret) && /[A-Z]/.test(secret) && !MADE_UP.test(secret) && measureRandomness(secret) > 0;

// Files in which Firebase keeps its client configuration.
const FIREBASE_FILES =
  /(?:google-services\.json|GoogleService-Info\.plist|firebase_options\.dart|firebase[\w.-]*\.(?:js|ts|json))$/i;
// About as long as such a configuration.
const NEIGHBOURHOOD = 400;
const FIREBASE_NEIGHBOURS = /firebase|authDomain|messagingSenderId|storageBucket|measurementId/i;

/** Accepts a Google API key, unless it stands in a Firebase web configuration, where it is public by design. */
export const isGoogleApiKey: Validate = ({ secret, path, window, index }) =>
  !MADE_UP.test(secret) &&
  !FIREBASE_FILES.test(path) &&
  !FIREBASE_NEIGHBOURS.test(window.slice(Math.max(0, index - NEIGHBOURHOOD), index + NEIGHBOURHOOD));
