/** Bytes [from, to) that are text. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

/** The text around a byte, as far as no control character comes; of what is no UTF-8 the ASCII around the byte. */
export function readText(bytes: Buffer, at: number): TextPart {
  const ascii = extend(bytes, at, isAsciiText);
  const part = extend(bytes, at, isText);
  if (part.from === ascii.from && part.to === ascii.to) return ascii;
  return bytes.toString('utf8', part.from, part.to).includes('\uFFFD') ? ascii : part;
}

function extend(bytes: Buffer, at: number, isWanted: (byte: number) => boolean): TextPart {
  let from = at;
  while (from > 0 && isWanted(bytes[from - 1] ?? 0)) from--;
  let to = at;
  while (to < bytes.length && isWanted(bytes[to] ?? 0)) to++;
  return { from, to };
}

function isAsciiText(byte: number): boolean {
  return byte < 0x80 && isText(byte);
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
