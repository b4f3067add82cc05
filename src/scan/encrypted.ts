/** What a file is encrypted with, so that coverage can name it. */
export type Encryption = 'git-crypt' | 'ansible-vault' | 'age' | 'sops' | 'dotenvx' | 'sealed-secrets';

const HEAD = 0x10000;
// Each with a text that must be there: looking for that is many times faster than trying the pattern.
const SIGNS: readonly (readonly [Encryption, string, RegExp])[] = [
  ['git-crypt', 'GITCRYPT', /^\0GITCRYPT\0/],
  ['ansible-vault', '$ANSIBLE_VAULT;', /^\$ANSIBLE_VAULT;/],
  ['age', 'age-encryption.org/v1', /^age-encryption\.org\/v1\n/],
  ['age', 'AGE ENCRYPTED FILE', /^-----BEGIN AGE ENCRYPTED FILE-----/],
  ['sops', 'ENC[AES256_GCM,data:', /\bENC\[AES256_GCM,data:[\w+/]/],
  ['sealed-secrets', 'SealedSecret', /^kind:\s{0,4}["']?SealedSecret\b/m],
  ['dotenvx', 'encrypted:', /^[ \t]{0,8}(?:export )?\w{1,80}\s{0,4}=\s{0,4}["']?encrypted:[\w+/]{3}/m],
];

/** What the values of a file are encrypted with, judged by its first bytes; undefined when they are not. */
export function findEncryption(bytes: Uint8Array): Encryption | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  return SIGNS.find(([, needle, sign]) => head.includes(needle) && sign.test(head))?.[0];
}

/** Whether nothing in the file needs a look: in all others, what stands beside the encrypted text is text like any. */
export function isOpaque(encryption: Encryption): boolean {
  return encryption === 'git-crypt';
}

// A sealed value begins with the length of an RSA block, 256 or 512 bytes, and the block itself (sealed-secrets, crypto.go).
const ENCRYPTED =
  /^(?:encrypted:|ENC\[AES256_GCM,|\$ANSIBLE_VAULT;|-----BEGIN AGE ENCRYPTED FILE-----|A[Qg][A-D][A-Za-z0-9+/]{300})/;
const REACH = 4096;

/** Whether the value at `index` of a text is encrypted, or is a part of an encrypted value. */
export function isEncryptedAt(text: string, index: number): boolean {
  if (ENCRYPTED.test(text.slice(index, index + REACH))) return true;
  const before = text.slice(Math.max(0, index - REACH), index);
  if (/\bencrypted:$/.test(before)) return true;
  const opening = before.lastIndexOf('ENC[AES256_GCM,');
  return opening >= 0 && !before.includes(']', opening);
}
