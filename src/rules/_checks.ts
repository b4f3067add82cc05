import type { Validate } from '../rule-types.ts';
import { crc32, toBase62 } from './_checksums.ts';
import { isPlaceholder } from './_placeholders.ts';

/** Accepts what is not a placeholder or a documented example; the check of every rule that names none. */
export const isNoPlaceholder: Validate = ({ secret }) => !isPlaceholder(secret);

/** Whether the last six characters are the base62 CRC-32 of those between the prefix and them. */
function endsWithCrc(secret: string): boolean {
  const body = secret.slice(secret.indexOf('_') + 1, -6);
  return secret.endsWith(toBase62(crc32(body), 6));
}

/** Accepts GitHub's classic, OAuth and user-to-server tokens whose check characters are right. */
export const hasGithubChecksum: Validate = ({ secret }) => endsWithCrc(secret) && !isPlaceholder(secret);

/** Accepts npm's granular tokens whose check characters are right. */
export const hasNpmChecksum: Validate = ({ secret }) => endsWithCrc(secret) && !isPlaceholder(secret);
