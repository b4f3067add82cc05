const LF = 10;
const BODY = 60;

/**
 * Whether a line could be a part of a private key's body: 60 or more base64 characters, with nothing around them but
 * indentation, quotes, comment signs and an escaped line end.
 */
export function hasBodyLine(bytes: Uint8Array): boolean {
  // A run of 60 covers a multiple of 60, so that only those bytes are looked at one by one.
  for (let i = 0; i < bytes.length; i += BODY) {
    if (!isBase64(bytes[i])) continue;
    let from = i;
    let to = i;
    while (from > 0 && isBase64(bytes[from - 1])) from--;
    while (to < bytes.length && isBase64(bytes[to])) to++;
    if (to - from >= BODY && isAlone(bytes, from, to)) return true;
    i = Math.max(i, to - BODY);
  }
  return false;
}

function isAlone(bytes: Uint8Array, from: number, to: number): boolean {
  let before = from;
  while (before > 0 && isDecoration(bytes[before - 1])) before--;
  let after = to;
  // The `n` of an escaped line end.
  if (bytes[after] === BACKSLASH) after += 2;
  while (after < bytes.length && isDecoration(bytes[after])) after++;
  return (before === 0 || bytes[before - 1] === LF) && (after === bytes.length || bytes[after] === LF);
}

const BACKSLASH = 0x5c;
const DECORATION = new Set(Array.from(' \t\r"\'`#*/;,.+=&>|-\\()[]', (character) => character.charCodeAt(0)));

function isDecoration(byte: number | undefined): boolean {
  return byte !== undefined && DECORATION.has(byte);
}

const BASE64 = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (c) => c.charCodeAt(0)),
);

function isBase64(byte: number | undefined): boolean {
  return byte !== undefined && BASE64.has(byte);
}
