import { createHmac, scrypt, scryptSync } from 'node:crypto';

import type { Match } from '../types.ts';
import { measureEntropy } from './entropy.ts';
import { reveal } from './secret.ts';

/** Stands first in every fingerprint, so that a later scheme can be told apart. */
const SCHEME = '1';
const LENGTH = 32;
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 };
const STRONG_LENGTH = 20;
const STRONG_BITS = 70;

/**
 * Names a secret in its place: the same for the same rule, path, value and repository's salt, wherever it stands in
 * the file. Does not help to guess the secret: a weak one costs an scrypt a guess, even for who knows the salt.
 */
export function createFingerprint(match: Match, salt: Uint8Array, keys: WeakKeys = new Map()): string {
  const value = reveal(match.secret);
  const key = isStrong(match) ? value : (keys.get(value) ?? scryptSync(value, salt, LENGTH, SCRYPT));
  const digest = createHmac('sha256', salt)
    // No id and no path holds a NUL, so that no two places give one message.
    .update(`keyguard-${SCHEME}\0${match.ruleId}\0`)
    .update(match.file.rawPath ?? match.file.path)
    .update('\0')
    .update(key)
    .digest('hex');
  return (SCHEME + digest).slice(0, LENGTH);
}

/** What scrypt makes of weak values; never leaves `scan` but to come back to it. */
export type WeakKeys = ReadonlyMap<string, Uint8Array>;

/** Makes of all weak values at once, each of them once and on all threads, what takes time for their fingerprints. */
export async function deriveWeakKeys(matches: readonly Match[], salt: Uint8Array): Promise<WeakKeys> {
  const weak = matches.filter((match) => !isStrong(match));
  const values = [...new Set(weak.map(({ secret }) => reveal(secret)))];
  return new Map(
    await Promise.all(values.map(async (value) => [value, await deriveKey(value, salt)] as const)),
  );
}

function deriveKey(value: string, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(value, salt, LENGTH, SCRYPT, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** Whether a value is long and random enough that trying all values leads nowhere. */
function isStrong({ kind, secret }: Match): boolean {
  if (kind === 'file' || kind === 'private-key') return true;
  const value = reveal(secret);
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  return isMixed && value.length >= STRONG_LENGTH && measureEntropy(value) * value.length >= STRONG_BITS;
}
