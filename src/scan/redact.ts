const ASTERISKS = '*'.repeat(8);
const LONGEST_PREFIX = 12;

/** Writes a secret as at most a quarter of it, and only of its public prefix, and asterisks that do not tell its length. */
export function redact(secret: string, publicPrefix = ''): string {
  const shown = Math.min(publicPrefix.length, LONGEST_PREFIX, Math.floor(secret.length / 4));
  return secret.startsWith(publicPrefix) ? publicPrefix.slice(0, shown) + ASTERISKS : ASTERISKS;
}
