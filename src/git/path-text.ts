/**
 * Decodes a path: what is UTF-8 as such, every other byte as a lone surrogate U+DC80..U+DCFF, so that no two paths become
 * one.
 */
export function decodePath(bytes: Uint8Array): string {
  const text: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) text.push(Buffer.from(bytes.subarray(at, at + length)).toString());
    else text.push(String.fromCharCode(0xdc_00 + (bytes[at] ?? 0)));
    at += Math.max(length, 1);
  }
  return text.join('');
}

/** False for a path with bytes that are not UTF-8: Node cannot hand those to a program. */
export function canBeArgument(path: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(path);
}

/** Length of the character that begins at `at`, 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    const text = Buffer.from(bytes.subarray(at, at + length)).toString();
    if (!text.includes('\u{FFFD}') || isReplacement(bytes, at, length)) return length;
  }
  return 0;
}

// The replacement character itself may stand in a name.
function isReplacement(bytes: Uint8Array, at: number, length: number): boolean {
  return length === 3 && bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
}
