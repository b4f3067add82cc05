/** Bytes [from, to) that are text. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
}

/** The text around a byte, as far as nothing else comes: no control characters, and well-formed where it is not ASCII. */
export function readText(bytes: Buffer, at: number): TextPart | undefined {
  let from = at;
  while (from > 0 && isText(bytes[from - 1])) from--;
  let to = at;
  let isAscii = true;
  while (to < bytes.length && isText(bytes[to])) to++;
  for (let i = from; i < to && isAscii; i++) isAscii = (bytes[i] ?? 0) < 0x80;
  if (isAscii) return { from, to };
  return bytes.toString('utf8', from, to).includes('\uFFFD') ? undefined : { from, to };
}

function isText(byte: number | undefined): boolean {
  if (byte === undefined || byte === 0x7f) return false;
  return byte >= 0x20 || byte === 9 || byte === 10 || byte === 13;
}
