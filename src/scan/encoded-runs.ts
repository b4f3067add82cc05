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
const WINDOW = 6;
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
    // Four bytes tell most of ordinary text; the other two are then not loaded.
    if (phases === 0) continue;
    if ((phases & look(table, bytes[at + 4], 4) & look(table, bytes[at + 5], 5)) !== 0) return at;
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
  let rotated = phases;
  for (let i = 0; i < (distance & 3); i++) {
    const base64 = rotated & 0b1111;
    const hex = rotated >> 4;
    rotated = (base64 >> 1) | ((base64 & 1) << 3) | ((((hex >> 1) | (hex << 1)) & 0b11) << 4);
  }
  return rotated;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_SIGNS: readonly (readonly [string, number])[] = [
  ['-', 62],
  ['_', 63],
];

/** Whether six bits may be the first to fourth of a group that holds three of: tab, line end, 0x20 to 0x7F. */
const BASE64_PLACES: readonly ((bits: number) => boolean)[] = [
  (bits) => bits === 2 || bits === 3 || (bits >= 8 && bits < 32),
  (bits) => (bits & 15) === 0 || ((bits & 15) >= 2 && (bits & 15) < 8),
  (bits) => (bits & 3) < 2,
  () => true,
];
const HEX_PLACES = [/[02-7]/, /[\dA-Fa-f]/];

function createTable(): Phases {
  const table = new Int32Array(256);
  const signs = [...Array.from(ALPHABET, (sign, bits) => [sign, bits] as const), ...URL_SIGNS];
  for (const [sign, bits] of signs) {
    let entry = 0;
    for (let distance = 0; distance < 4; distance++) {
      BASE64_PLACES.forEach((may, place) => {
        if (may(bits)) entry |= 1 << (((place + 4 - distance) % 4) + distance * 8);
      });
      HEX_PLACES.forEach((may, place) => {
        if (may.test(sign)) entry |= 1 << (4 + ((place + distance) % 2) + distance * 8);
      });
    }
    table[sign.charCodeAt(0)] = entry;
  }
  return table;
}
