/** Says of a byte whether it belongs to an alphabet. */
export type IsMember = (byte: number | undefined) => boolean;

/** Bytes [from, to). */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

// Base64 is wrapped after 60 to 80 characters, always between two groups; shorter lines are values of their own.
const SHORTEST_LINE = 40;
const GROUP = 4;
const BACKSLASH = 0x5c;
// A line end, also an escaped one, with the quotes and signs that join strings.
const WRAP = /^(?:\\r)?(?:\\n)?[ \t"'`,+.\\]{0,8}\r?\n?[ \t"'`]{0,64}/;
const LONGEST_WRAP = 96;
const toCodes = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const INDENTATION = toCodes(' \t"\'`');
const JOINS = toCodes(' \t"\'`,+.\\');
const LF = 10;
const CR = 13;
const ESCAPE_LETTERS = toCodes('nrt');

/** The run of an alphabet around a byte. */
export function findRun(bytes: Buffer, at: number, isMember: IsMember): Piece {
  let from = at;
  while (from > 0 && isMember(bytes[from - 1])) from--;
  // The `n` of an escaped line end.
  if (from > 0 && from < at && bytes[from - 1] === BACKSLASH && ESCAPE_LETTERS.has(bytes[from] ?? 0)) from++;
  let to = at;
  while (to < bytes.length && isMember(bytes[to])) to++;
  return { from, to };
}

/** All lines of the wrapped text that a run is one line of; the run alone when it is not wrapped. */
export function findWrapped(bytes: Buffer, run: Piece, isMember: IsMember): readonly Piece[] {
  const pieces = [run];
  let width = lengthOf(run);
  for (let first = run; ;) {
    const before = findRunBefore(bytes, first, isMember);
    if (before === undefined || !isFull(before)) break;
    if (first === run ? lengthOf(before) < width : lengthOf(before) !== width) break;
    width = lengthOf(before);
    pieces.unshift(before);
    first = before;
  }
  for (let last = run; isFull(last) && lengthOf(last) === width;) {
    const after = findRunAfter(bytes, last, isMember);
    if (after === undefined || lengthOf(after) > width) break;
    pieces.push(after);
    last = after;
  }
  return pieces;
}

function lengthOf({ from, to }: Piece): number {
  return to - from;
}

function isFull(piece: Piece): boolean {
  return lengthOf(piece) >= SHORTEST_LINE && lengthOf(piece) % GROUP === 0;
}

function findRunBefore(bytes: Buffer, { from }: Piece, isMember: IsMember): Piece | undefined {
  const to = skipWrapBefore(bytes, from);
  if (to === undefined || to === 0 || !isMember(bytes[to - 1])) return undefined;
  return { from: findRun(bytes, to - 1, isMember).from, to };
}

/** The same as `WRAP`, backwards; undefined where no line ends. */
function skipWrapBefore(bytes: Buffer, from: number): number | undefined {
  let at = skipBack(bytes, from, { signs: INDENTATION, most: 64 });
  const isLineEnd = bytes[at - 1] === LF;
  if (isLineEnd) at -= bytes[at - 2] === CR ? 2 : 1;
  at = skipBack(bytes, at, { signs: JOINS, most: 8 });
  if (!isEscape(bytes, at, 'n')) return isLineEnd ? at : undefined;
  return isEscape(bytes, at - 2, 'r') ? at - 4 : at - 2;
}

function isEscape(bytes: Buffer, end: number, letter: string): boolean {
  return bytes[end - 1] === letter.charCodeAt(0) && bytes[end - 2] === BACKSLASH;
}

interface Skipped {
  readonly signs: ReadonlySet<number>;
  readonly most: number;
}

function skipBack(bytes: Buffer, from: number, { signs, most }: Skipped): number {
  let at = from;
  while (at > 0 && from - at < most && signs.has(bytes[at - 1] ?? 0)) at--;
  return at;
}

function findRunAfter(bytes: Buffer, { to }: Piece, isMember: IsMember): Piece | undefined {
  const wrap = WRAP.exec(bytes.toString('latin1', to, to + LONGEST_WRAP))?.[0] ?? '';
  const from = to + wrap.length;
  if (!/\n|\\n/.test(wrap) || !isMember(bytes[from])) return undefined;
  return { from, to: findRun(bytes, from, isMember).to };
}
