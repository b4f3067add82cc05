import { isUtf8 } from 'node:buffer';

/** What the beginning of a file tells about all of it. */
export type ContentType = 'text' | 'utf-16le' | 'utf-16be' | 'binary' | 'encrypted';

/** How many bytes of a file are judged; git judges as many. */
export const headSize = 8000;

/** Judges a file by its beginning: whatever holds neither a NUL byte nor the mark of UTF-16 is text. */
export function judgeContent(bytes: Uint8Array): ContentType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headSize));
  if (!head.includes(0) && !hasUtf16Mark(head)) return 'text';
  if (isEncrypted(head)) return 'encrypted';
  return findUtf16(head) ?? (isMostlyControl(head) ? 'binary' : 'text');
}

/** True when the bytes begin with the mark of UTF-16, in either order, and not with that of UTF-32. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isBig || (isLittle && !(bytes[2] === 0 && bytes[3] === 0));
}

// https://github.com/AGWA/git-crypt#how-it-works and https://age-encryption.org/v1
function isEncrypted(head: Buffer): boolean {
  return ['\0GITCRYPT\0', 'age-encryption.org/v1\n'].some((mark) => head.indexOf(mark) === 0);
}

function findUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (hasUtf16Mark(head)) return head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  // The head may end in the middle of a surrogate pair; then the odd half is left out.
  const even = Buffer.from(head.subarray(0, head.length - (head.length % 2)));
  const little = even.toString('utf16le').replace(/[\uD800-\uDBFF]$/u, '');
  const big = even
    .swap16()
    .toString('utf16le')
    .replace(/[\uD800-\uDBFF]$/u, '');
  const littleScore = isLikelyText(little, head) ? countPlain(little) : 0;
  const bigScore = isLikelyText(big, head) ? countPlain(big) : 0;
  if (littleScore === 0 && bigScore === 0) return undefined;
  return littleScore >= bigScore ? 'utf-16le' : 'utf-16be';
}

/** What text does not hold: control, private-use and unassigned characters, halves of surrogate pairs. */
function hasNonText(text: string): boolean {
  // No literal: V8 gathers such a class from its tables when it only reads the file, a quarter of a millisecond each.
  return new RegExp(String.raw`[^\P{C}\t\n\f\r\p{Cf}]`, 'u').test(text);
}

/** Without a mark: any pairs of bytes make characters too, so much of it must be ASCII, or newlines and bytes must fit. */
function isLikelyText(text: string, head: Buffer): boolean {
  if (hasNonText(text)) return false;
  if (countPlain(text) * 10 >= text.length * 3) return true;
  const newlineBytes = head.filter((byte) => byte === 10).length;
  const newlines = text.split('\n').length - 1;
  return newlines * 2 >= newlineBytes && !isUtf8(head.filter((byte) => byte !== 0));
}

function countPlain(text: string): number {
  return text.replaceAll(/[^\t\n\r -~]/gu, '').length;
}

/** Text with a NUL in it has few control characters, compressed or compiled data about one in ten bytes. */
function isMostlyControl(head: Buffer): boolean {
  let count = 0;
  for (const byte of head) if (isControl(byte)) count++;
  return count * 20 > head.length;
}

function isControl(byte: number): boolean {
  const isSpaceOrEscape = (byte >= 9 && byte <= 13) || byte === 27;
  return (byte < 32 && !isSpaceOrEscape) || byte === 127;
}
