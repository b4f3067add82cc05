/** What a file is encrypted with, so that coverage can name it. */
export type Encryption = 'git-crypt' | 'ansible-vault' | 'age' | 'sops' | 'dotenvx' | 'sealed-secrets';

const HEAD = 0x10000;

/** What such a file begins with: compared as text, which takes no time to begin with. */
const BEGINNINGS: readonly (readonly [Encryption, string, RegExp?])[] = [
  ['git-crypt', '\0GITCRYPT\0'],
  ['ansible-vault', '$ANSIBLE_VAULT;', /^\$ANSIBLE_VAULT;\d\.\d;AES/],
  ['age', 'age-encryption.org/v1\n'],
  ['age', '-----BEGIN AGE ENCRYPTED FILE-----'],
];

interface Sign {
  readonly encryption: Encryption;
  /**
   * A text that must be there: looking for it is many times faster than trying the patterns, and fastest when it has at
   * most six characters and begins with a rare one, for V8 then looks for that one alone.
   */
  readonly needle: string;
  /** What the first line says, comments aside: a file that only tells of encrypted ones begins otherwise. */
  readonly opening?: RegExp;
  readonly signs: readonly RegExp[];
}

const SIGNS: readonly Sign[] = [
  {
    encryption: 'sops',
    needle: 'ENC[AE',
    opening: /^(?:\{|\[|---|["']?[\w.-]{1,200}["']?[ \t]{0,8}[:=])/,
    // The values, and what sops writes beside them of how they were encrypted.
    signs: [
      /\bENC\[AES256_GCM,data:[\w+/]/,
      /^[ \t]{0,8}(?:sops(?:_\w{1,40})?[ \t]{0,4}[:=]|\[sops\]|"sops":)/m,
    ],
  },
  {
    encryption: 'sealed-secrets',
    needle: 'Sealed',
    opening: /^(?:---|apiVersion:|kind:|metadata:|spec:)/,
    signs: [/^kind:\s{0,4}["']?SealedSecret\b/m],
  },
  {
    encryption: 'dotenvx',
    needle: 'ypted:',
    opening: /^(?:export )?\w{1,80}\s{0,4}=/,
    signs: [/^[ \t]{0,8}(?:export )?\w{1,80}\s{0,4}=\s{0,4}["']?encrypted:[\w+/]{3}/m],
  },
];

/** What the values of a file are encrypted with, judged by its first bytes; undefined when they are not. */
export function findEncryption(bytes: Uint8Array): Encryption | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const begun = BEGINNINGS.find(
    ([, text, pattern]) => head.startsWith(text) && pattern?.test(head) !== false,
  );
  if (begun) return begun[0];
  return SIGNS.find((sign) => head.includes(sign.needle) && hasSigns(head, sign))?.encryption;
}

function hasSigns(head: string, { opening, signs }: Sign): boolean {
  return (
    (opening === undefined || opening.test(findFirstLine(head))) && signs.every((sign) => sign.test(head))
  );
}

/** The first line that is neither empty nor a comment. */
function findFirstLine(head: string): string {
  return head.split('\n').find((line) => /^\s{0,40}[^\s#]/.test(line)) ?? '';
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
