import type { Encoding } from '../../types.ts';
import type { Decoder, Source, Stretch } from './stretch.ts';

/** An encoding that writes single characters in another way. */
export interface EscapeEncoding {
  readonly encoding: Encoding;
  /** One escape; has the flag `g`, and no groups, which take time. */
  readonly pattern: RegExp;
  /** The character's code, or undefined when it is no escape after all. */
  readonly decode: (escape: string) => number | undefined;
  /** True when the code is a byte of UTF-8 and not a character's. */
  readonly isByte?: (escape: string) => boolean;
}

// A line that is longer is decoded around its escapes alone.
const LONG_LINE = 8192;
const AROUND = 2048;
// Where escapes come without end, the next part begins so much before the last one's end.
const LONGEST_PART = 131_072;
const OVERLAP = 16_384;
// Lines so near to each other are decoded at once: that takes less.
const GAP = 256;
const LF = 10;

/** Makes the decoder of such an encoding: of each line with an escape, so that a secret is seen with its name. */
export function createEscapeDecoder(facts: EscapeEncoding): Decoder {
  return (source) => {
    const places = source.escapes.filter(({ encoding }) => encoding === facts.encoding).map(({ at }) => at);
    return findRegions(source.bytes, places).flatMap((region) => {
      const stretch = decodeRegion(facts, source, region);
      return stretch === undefined ? [] : [stretch];
    });
  };
}

/** What is decoded for escapes at these places: each line that has one, or of a long line what is around them. */
function findRegions(bytes: Buffer, places: readonly number[]): readonly Region[] {
  const regions: Region[] = [];
  let last: Region | undefined;
  for (const at of places) {
    if (last !== undefined && at < last.to && (last.isEnd || at + AROUND <= last.to)) continue;
    const line = findLine(bytes, at);
    if (last !== undefined && line.from <= last.to + GAP) {
      const isFull = line.to - last.from > LONGEST_PART;
      if (!isFull) regions.pop();
      last = { ...line, from: isFull ? Math.max(line.from, last.to - OVERLAP) : last.from };
    } else last = line;
    regions.push(last);
  }
  return regions;
}

/** The line of a byte, or of a long one what is around the byte. */
function findLine(bytes: Buffer, at: number): Region {
  let from = at;
  while (from > 0 && from > at - LONG_LINE && bytes[from - 1] !== LF) from--;
  let to = at;
  while (to < bytes.length && to < at + LONG_LINE && bytes[to] !== LF) to++;
  const isEnd = to === bytes.length || bytes[to] === LF;
  return { from: to - from <= LONG_LINE ? from : Math.max(from, at - AROUND), to, isEnd };
}

interface Region {
  readonly from: number;
  readonly to: number;
  /** Whether the line ends there. */
  readonly isEnd: boolean;
}

/** Where a part of the decoded text begins, and in the source. */
interface Joint {
  readonly decoded: number;
  readonly source: number;
  readonly isEscape: boolean;
}

function decodeRegion(facts: EscapeEncoding, source: Source, { from, to }: Region): Stretch | undefined {
  const text = source.bytes.toString('latin1', from, to);
  source.onWork(text.length);
  const joints: Joint[] = [];
  let decoded = '';
  let at = 0;
  for (const { 0: escape, index } of text.matchAll(facts.pattern)) {
    const plain = readCharacter(facts, source, escape);
    if (plain === undefined) continue;
    joints.push({ decoded: decoded.length, source: from + at, isEscape: false });
    decoded += text.slice(at, index);
    joints.push({ decoded: decoded.length, source: from + index, isEscape: true });
    decoded += plain;
    at = index + escape.length;
  }
  if (joints.length === 0) return undefined;
  joints.push({ decoded: decoded.length, source: from + at, isEscape: false });
  decoded += text.slice(at);
  return {
    encoding: facts.encoding,
    bytes: Buffer.from(decoded, 'latin1'),
    isUtf8: source.encoding === 'utf8',
    locate: (index) => locate(joints, index),
    span: (start, end) => [locate(joints, start), locateEnd(joints, end)],
  };
}

/** The bytes of what an escape stands for, one a character; undefined for what does not stand in text. */
function readCharacter(
  { decode, isByte }: EscapeEncoding,
  { encoding }: Source,
  escape: string,
): string | undefined {
  const code = decode(escape) ?? 0;
  if (!isTextCode(code)) return undefined;
  if (code < 0x80 || isByte?.(escape) === true) return String.fromCharCode(code);
  const bytes = Buffer.from(String.fromCodePoint(code), encoding);
  return encoding === 'utf8' || code < 0x100 ? bytes.toString('latin1') : undefined;
}

/** No control character, no half of a surrogate pair: no token has those. */
function isTextCode(code: number): boolean {
  if (code < 0x20) return code === 9 || code === LF || code === 13;
  return code !== 0x7f && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
}

function findJoint(joints: readonly Joint[], index: number): Joint {
  let low = 0;
  let high = joints.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((joints[middle]?.decoded ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return joints[low] ?? { decoded: 0, source: 0, isEscape: false };
}

function locate(joints: readonly Joint[], index: number): number {
  const joint = findJoint(joints, index);
  return joint.isEscape ? joint.source : joint.source + index - joint.decoded;
}

/** Where the escape, or the byte, before `index` ends. */
function locateEnd(joints: readonly Joint[], index: number): number {
  const joint = findJoint(joints, index - 1);
  if (!joint.isEscape) return joint.source + index - joint.decoded;
  const next = joints[joints.indexOf(joint) + 1];
  return next?.source ?? joint.source;
}
