const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** CRC-32 (IEEE 802.3, as in zlib) of a text's low bytes. */
export function crc32(text: string): number {
  let crc = ~0;
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index) & 0xff;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xed_b8_83_20 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** A number in base62 (digits, upper case, lower case), padded with `0` on the left. */
export function toBase62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text.padStart(width, '0');
}

/** A number in base36 (digits, lower case), padded with `0` on the left. */
export function toBase36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}

/** Appends the six base62 digits of its CRC-32 to a text, as GitHub and npm do. */
export function withCrcBase62(body: string): string {
  return body + toBase62(crc32(body), 6);
}
