import type { Chunk } from '../types.ts';

/** Bytes and how they are read as text. */
export type SourceBytes = Pick<Chunk, 'bytes' | 'encoding'>;

/** A part of a source as text; `toByte` gives where a UTF-16 index of `text` stands in the source. */
export interface SourceText {
  readonly text: string;
  readonly toByte: (index: number) => number;
}

const CR = 13;
const LF = 10;

/**
 * Reads bytes [from, to) as text. Each byte that is no UTF-8 becomes one U+FFFD, so that nothing shifts, and the
 * carriage return of CRLF is left out, so that patterns meet one kind of line end.
 */
export function readSourceText(source: SourceBytes, from: number, to: number): SourceText {
  const { bytes, encoding } = source;
  const plain = encoding === 'latin1' || isAscii(bytes, from, to);
  const decoded = plain ? toBuffer(bytes).toString('latin1', from, to) : decodeUtf8(bytes, from, to);
  const text = dropCarriageReturns(decoded, bytes[to] === LF);
  if (plain && text.length === to - from) return { text, toByte: (index) => from + index };
  return { text, toByte: createCursor(source, from, to) };
}

/** Counts the UTF-16 units that `readSourceText` makes of bytes [from, to). */
export function countUnits(source: SourceBytes, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at += stepLength(source, at, to)) units += stepUnits(source, at, to);
  return units;
}

/** Goes on from where it was asked last, so that places in order cost one walk in all. */
function createCursor(source: SourceBytes, from: number, to: number): (index: number) => number {
  let at = from;
  let units = 0;
  return (index) => {
    if (index < units) {
      at = from;
      units = 0;
    }
    while (at < to) {
      const width = stepUnits(source, at, to);
      if (units + width > index) break;
      units += width;
      at += stepLength(source, at, to);
    }
    return at;
  };
}

function stepLength({ bytes, encoding }: SourceBytes, at: number, to: number): number {
  return encoding === 'latin1' ? 1 : measureUtf8(bytes, at, to);
}

function stepUnits(source: SourceBytes, at: number, to: number): number {
  if (source.bytes[at] === CR && source.bytes[at + 1] === LF) return 0;
  return stepLength(source, at, to) === 4 ? 2 : 1;
}

/** Bytes of the well-formed UTF-8 sequence at `at`, 1 when there is none (Unicode, table 3-7). */
function measureUtf8(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > to || !isSecondByte(lead, bytes[at + 1])) return 1;
  for (let i = at + 2; i < at + length; i++) {
    if (!isWithin(bytes[i], 0x80, 0xbf)) return 1;
  }
  return length;
}

function isSecondByte(lead: number, second: number | undefined): boolean {
  if (lead === 0xe0) return isWithin(second, 0xa0, 0xbf);
  if (lead === 0xed) return isWithin(second, 0x80, 0x9f);
  if (lead === 0xf0) return isWithin(second, 0x90, 0xbf);
  return isWithin(second, 0x80, lead === 0xf4 ? 0x8f : 0xbf);
}

function isWithin(byte: number | undefined, low: number, high: number): boolean {
  return byte !== undefined && byte >= low && byte <= high;
}

function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  const buffer = toBuffer(bytes);
  const text = buffer.toString('utf8', from, to);
  // Node writes one U+FFFD for several broken bytes, which would shift what follows.
  return text.includes('\uFFFD') ? decodeBroken(buffer, from, to) : text;
}

function decodeBroken(buffer: Buffer, from: number, to: number): string {
  const parts: string[] = [];
  let wellFormed = from;
  for (let at = from, length = 1; at < to; at += length) {
    length = measureUtf8(buffer, at, to);
    if (length > 1 || (buffer[at] ?? 0) < 0x80) continue;
    parts.push(buffer.toString('utf8', wellFormed, at), '\uFFFD');
    wellFormed = at + 1;
  }
  return parts.join('') + buffer.toString('utf8', wellFormed, to);
}

function dropCarriageReturns(text: string, isBeforeLineFeed: boolean): string {
  if (!text.includes('\r')) return text;
  const joined = text.replaceAll('\r\n', '\n');
  return isBeforeLineFeed && joined.endsWith('\r') ? joined.slice(0, -1) : joined;
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  let seen = 0;
  for (let i = from; i < to; i++) seen |= bytes[i] ?? 0;
  return seen < 0x80;
}

function toBuffer(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
