import type { Encoding } from '../../types.ts';
import type { EncodedRun } from '../encoded-runs.ts';
import { readText } from './read-text.ts';
import type { Decoder, Source, Stretch } from './stretch.ts';
import { type IsMember, type Piece, findRun, findWrapped } from './wrapped-run.ts';

/** An encoding that writes all bytes in an alphabet of its own, in groups. */
export interface RunEncoding {
  readonly encoding: Encoding;
  readonly alphabet: RegExp;
  /** Only a run with one of these characters is in this encoding and not in another one. */
  readonly sign?: RegExp;
  /** The bit of a run's phases that stands for the first character of a group. */
  readonly firstPhase: number;
  /** Characters of a group, and bytes that it stands for. */
  readonly group: number;
  readonly held: number;
  readonly decode: (text: string) => Buffer;
}

// A path or a word with a sign of the alphabet may stand right before, and after.
const LONGEST_PREFIX = 24;
const LONGEST_SUFFIX = 12;
const SHORTEST = 16;
/** A longer token is not shown as a whole: it may be cut where a chunk is. */
const LONGEST_TOKEN = 16_384;
const PADDING = 0x3d;

/** Makes the decoder of such an encoding: of each run once a phase, and only of runs that are text from end to end. */
export function createRunDecoder(facts: RunEncoding): Decoder {
  const members = Uint8Array.from({ length: 256 }, (_, byte) =>
    facts.alphabet.test(String.fromCharCode(byte)) ? 1 : 0,
  );
  const isMember: IsMember = (byte) => members[byte ?? 0] === 1;
  return (source) => {
    const stretches: Stretch[] = [];
    let done = 0;
    for (const run of source.runs) {
      if (run.from < done || (run.phases >> facts.firstPhase) % 2 ** facts.group === 0) continue;
      const anchor = Math.floor((run.from + run.to) / 2);
      if (!isMember(source.bytes[anchor])) continue;
      const pieces = findWrapped(source.bytes, findRun(source.bytes, anchor, isMember), isMember);
      done = pieces.at(-1)?.to ?? done;
      const stretch = decodeRun(facts, { source, run, pieces, anchor });
      if (stretch !== undefined) stretches.push(stretch);
    }
    return stretches;
  };
}

interface Found {
  readonly source: Source;
  readonly run: EncodedRun;
  readonly pieces: readonly Piece[];
  readonly anchor: number;
}

function decodeRun(facts: RunEncoding, { source, run, pieces, anchor }: Found): Stretch | undefined {
  const text = pieces.map(({ from, to }) => source.bytes.toString('latin1', from, to)).join('');
  source.onWork(text.length);
  if (facts.sign?.test(text) === false) return undefined;
  const toSource = createPlaces(pieces);
  const anchorIndex = pieces.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(anchor, to) - from), 0);
  const startIndex = anchorIndex - (anchor - run.from);
  for (let phase = 0; phase < facts.group; phase++) {
    if (((run.phases >> (facts.firstPhase + phase)) & 1) === 0) continue;
    const first = (((startIndex - phase) % facts.group) + facts.group) % facts.group;
    source.onWork(text.length);
    const decoded = facts.decode(text.slice(first));
    const middle = Math.floor(((anchorIndex - first) / facts.group) * facts.held);
    const part = readText(decoded, middle);
    const isWhole =
      part.to - part.from >= SHORTEST &&
      (part.from * facts.group) / facts.held <= LONGEST_PREFIX &&
      decoded.length - part.to <= LONGEST_SUFFIX;
    if (!isWhole) continue;
    const locate = (index: number): number =>
      toSource(first + Math.floor(((part.from + index) * facts.group) / facts.held));
    const token = findToken(source.bytes, pieces);
    return {
      encoding: facts.encoding,
      bytes: decoded.subarray(part.from, part.to),
      isUtf8: true,
      locate,
      span: (start, end) =>
        token.to - token.from <= LONGEST_TOKEN
          ? [token.from, token.to]
          : [locate(start), locate(end - 1) + facts.group],
    };
  }
  return undefined;
}

/** The source's byte of an index of the joined pieces. */
function createPlaces(pieces: readonly Piece[]): (index: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const { from, to } of pieces) {
    starts.push(length);
    length += to - from;
  }
  return (index) => {
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= index),
    );
    return (pieces[at]?.from ?? 0) + index - (starts[at] ?? 0);
  };
}

/** The runs with what pads the last group. */
function findToken(bytes: Buffer, pieces: readonly Piece[]): Piece {
  let to = pieces.at(-1)?.to ?? 0;
  for (let signs = 0; signs < 2 && bytes[to] === PADDING; signs++) to++;
  return { from: pieces[0]?.from ?? 0, to };
}
