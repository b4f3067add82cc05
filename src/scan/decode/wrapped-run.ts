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
const ESCAPE_LETTERS = new Set(Array.from('nrt', (letter) => letter.charCodeAt(0)));
// A line end, also an escaped one, with the quotes and signs that join strings.
const WRAP = /^(?:\\r)?(?:\\n)?[ \t"'`,+.\\]{0,8}\r?\n?[ \t"'`]{0,64}/;
const WRAP_BEFORE = /(?:(?:\\r)?\\n[ \t"'`,+.\\]{0,8}\r?\n?|(?:\\r)?[ \t"'`,+.\\]{0,8}\r?\n)[ \t"'`]{0,64}$/;
const LONGEST_WRAP = 96;

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
  const wrap = WRAP_BEFORE.exec(bytes.toString('latin1', Math.max(0, from - LONGEST_WRAP), from))?.[0];
  const to = from - (wrap?.length ?? 0);
  return wrap === undefined || to === 0 || !isMember(bytes[to - 1])
    ? undefined
    : { ...findRun(bytes, to - 1, isMember), to };
}

function findRunAfter(bytes: Buffer, { to }: Piece, isMember: IsMember): Piece | undefined {
  const wrap = WRAP.exec(bytes.toString('latin1', to, to + LONGEST_WRAP))?.[0] ?? '';
  const from = to + wrap.length;
  if (!/\n|\\n/.test(wrap) || !isMember(bytes[from])) return undefined;
  return { from, to: findRun(bytes, from, isMember).to };
}
