/** A stretch that has the form of base64 or hex of ASCII text. */
export interface EncodedRun {
  /** Bytes [from, to). */
  readonly from: number;
  readonly to: number;
  /** Bit 0 to 3: in base64 the byte at `from` is the first to fourth of its group; bit 4 and 5: in hex the first or second. */
  readonly phases: number;
}

// What stands alone in base64 is found from 24 bytes on: looking for less takes longer in all text.
const SHORTEST = 32;
// So many bytes are looked at in each step: fewer let more of ordinary text through, more take longer.
const WINDOW = 8;
const STEP = SHORTEST - WINDOW + 1;
const ALL = 0b11_1111;

/** For each byte and each of four distances, modulo 4, in which phases the byte so far before it may be: eight bits a distance. */
type Phases = Int32Array;
let phaseTable: Phases | undefined;

/**
 * Finds where base64 or hex of text may stand: ASCII leaves bits unset, and so allows only some characters at each place
 * of a group. Words, digests and images do not pass for long. One byte in four is looked at.
 */
export function findEncodedRuns(bytes: Uint8Array): readonly EncodedRun[] {
  const runs: EncodedRun[] = [];
  const table = (phaseTable ??= createTable());
  for (let at = findWindow(table, bytes, 0); at < bytes.length;) {
    const run = extend(table, bytes, at);
    const isLong = run.to - run.from >= SHORTEST;
    if (isLong) runs.push(run);
    at = findWindow(table, bytes, isLong ? run.to : at + STEP);
  }
  return runs;
}

/** Where the next window may be a part of a run, in steps from `from` on; the end of the bytes when there is none. */
function findWindow(table: Phases, bytes: Uint8Array, from: number): number {
  const last = bytes.length - WINDOW;
  for (let at = from; at <= last; at += STEP) {
    const phases =
      ALL &
      look(table, bytes[at], 0) &
      look(table, bytes[at + 1], 1) &
      look(table, bytes[at + 2], 2) &
      look(table, bytes[at + 3], 3);
    // Four bytes tell most of ordinary text; the others are then not loaded.
    if (phases === 0) continue;
    const left = phases & look(table, bytes[at + 4], 4) & look(table, bytes[at + 5], 5);
    if ((left & look(table, bytes[at + 6], 6) & look(table, bytes[at + 7], 7)) !== 0) return at;
  }
  return bytes.length;
}

/** Goes on from a byte in both directions as long as one phase of it is possible. */
function extend(table: Phases, bytes: Uint8Array, at: number): EncodedRun {
  let phases = ALL;
  let to = at;
  for (let next = phases; to < bytes.length; to++) {
    next = phases & look(table, bytes[to], to - at);
    if (next === 0) break;
    phases = next;
  }
  let from = at;
  for (let next = phases; from > 0; from--) {
    next = phases & look(table, bytes[from - 1], from - 1 - at);
    if (next === 0) break;
    phases = next;
  }
  return { from, to, phases: rotate(phases, at - from) };
}

function look(table: Phases, byte: number | undefined, distance: number): number {
  return (table[byte ?? 0] ?? 0) >> ((distance & 3) * 8);
}

/** The phases of a byte that stands so many bytes before the one that they are of. */
function rotate(phases: number, distance: number): number {
  const turn = distance & 3;
  const base64 = phases & 15;
  const hex = phases >> 4;
  const turnedHex = (turn & 1) === 0 ? hex : ((hex >> 1) | (hex << 1)) & 3;
  return (((base64 >> turn) | (base64 << (4 - turn))) & 15) | (turnedHex << 4);
}

// Those of base64 by their bits, then the two that base64url has instead of the last two.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_';

/** Plain, since it runs at every commit. */
function createTable(): Phases {
  const table = new Int32Array(256);
  for (let at = 0; at < ALPHABET.length; at++) {
    // Written twice, so that a shift turns them.
    const base64 = findBase64Places(at < 64 ? at : at - 2) * 0b1_0001;
    const hex = findHexPlaces(at) * 0b101;
    table[ALPHABET.charCodeAt(at)] =
      ((base64 & 15) | ((hex & 3) << 4)) +
      ((((base64 >> 1) & 15) | (((hex >> 1) & 3) << 4)) << 8) +
      ((((base64 >> 2) & 15) | ((hex & 3) << 4)) << 16) +
      ((((base64 >> 3) & 15) | (((hex >> 1) & 3) << 4)) << 24);
  }
  return table;
}

/** At which places of a group six bits may stand, a bit each, when it holds three of: tab, line end, 0x20 to 0x7F. */
function findBase64Places(bits: number): number {
  const first = bits === 2 || bits === 3 || (bits >= 8 && bits < 32) ? 1 : 0;
  const second = (bits & 15) === 0 || ((bits & 15) >= 2 && (bits & 15) < 8) ? 2 : 0;
  return first | second | ((bits & 3) < 2 ? 4 : 0) | 8;
}

/** The same for the two digits of one such byte, by the sign's place in the alphabet. */
function findHexPlaces(at: number): number {
  if (at === 52 || (at >= 54 && at < 60)) return 0b11;
  return at < 6 || (at >= 26 && at < 32) || (at >= 52 && at < 62) ? 0b10 : 0;
}
