/** Bytes [from, to) that are text. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

/** The text around a byte, as far as no control character comes; of what is no UTF-8 the ASCII around the byte. */
export function readText(bytes: Buffer, at: number): TextPart {
  const part = extend(bytes, at, isText);
  const isWellFormed = !bytes.toString('utf8', part.from, part.to).includes('\uFFFD');
  return isWellFormed ? part : extend(bytes, at, (byte) => byte < 0x80 && isText(byte));
}

function extend(bytes: Buffer, at: number, isWanted: (byte: number) => boolean): TextPart {
  let from = at;
  while (from > 0 && isWanted(bytes[from - 1] ?? 0)) from--;
  let to = at;
  while (to < bytes.length && isWanted(bytes[to] ?? 0)) to++;
  return { from, to };
}

function isText(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
