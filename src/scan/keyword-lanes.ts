import { ENDS_HERE, type KeywordAutomaton } from './keyword-automaton.ts';

/** Bytes to run over, and the row of the state before the first of them. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Takes the row of a state in which a keyword ends, and the end's offset. */
export type RowSink = (row: number, endOffset: number) => void;

/** Runs over a stretch and gives the row after it; reports in order. */
export type RunStretch = (stretch: Stretch, sink: RowSink) => number;

const LANES = 4;
const STEP = 4;

/** Runs over a stretch byte by byte. */
export function runPlain({ next }: KeywordAutomaton, stretch: Stretch, sink?: RowSink): number {
  const { bytes, from, to } = stretch;
  let row = stretch.row;
  for (let i = from; i < to; i++) {
    row = rowAt(next, row + (bytes[i] ?? 0));
    if ((row & ENDS_HERE) !== 0) sink?.(row, i + 1);
  }
  return row;
}

/**
 * Runs over stretches of up to `capacity` bytes in four lanes at once, four bytes a step: the processor waits for the load
 * of each transition, so four independent ones take hardly longer than one, and a load brings four bytes of a lane.
 */
export function createLanes(automaton: KeywordAutomaton, capacity: number): RunStretch {
  const sweep: Sweep = {
    rows: new Int32Array(LANES),
    marks: new Int32Array((capacity / LANES / STEP) * MARK),
    count: 0,
  };
  return (stretch, sink) => {
    const { bytes, from, to } = stretch;
    const length = Math.floor((to - from) / LANES / STEP) * STEP;
    for (let lane = 0; lane < LANES; lane++)
      sweep.rows[lane] = findLaneRow(automaton, { ...stretch, to: from + lane * length });
    sweep.count = 0;
    runLanes(automaton, { bytes, from, length }, sweep);
    for (let lane = 0; lane < LANES; lane++) {
      for (let at = 0; at < sweep.count; at += MARK) {
        const start = (sweep.marks[at] ?? 0) + lane * length;
        const row = sweep.marks[at + 1 + lane] ?? 0;
        runPlain(automaton, { bytes, from: start, to: start + STEP, row }, sink);
      }
    }
    return runPlain(automaton, { bytes, from: from + LANES * length, to, row: sweep.rows[3] ?? 0 }, sink);
  };
}

/** For each step in which a keyword ends: its offset in the first lane, and the lanes' rows before it. */
const MARK = 1 + LANES;

interface Sweep {
  /** Each lane's row: before the first byte, and then after the last one. */
  readonly rows: Int32Array;
  readonly marks: Int32Array;
  count: number;
}

/** The row that the bytes before a lane lead to. */
function findLaneRow(automaton: KeywordAutomaton, { bytes, from, to, row }: Stretch): number {
  if (to === from) return row;
  // A state remembers less than the longest keyword: that many bytes before a lane give its true first state.
  return runPlain(automaton, { bytes, from: Math.max(0, to - automaton.longest), to, row: 0 });
}

interface Quarters {
  readonly bytes: Uint8Array;
  readonly from: number;
  /** Bytes of a lane. */
  readonly length: number;
}

function runLanes({ next }: KeywordAutomaton, { bytes, from, length }: Quarters, sweep: Sweep): void {
  const { rows, marks } = sweep;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let [a = 0, b = 0, c = 0, d = 0] = rows;
  for (let i = from; i < from + length; i += STEP) {
    const a0 = a;
    const b0 = b;
    const c0 = c;
    const d0 = d;
    const p = view.getInt32(i, true);
    const q = view.getInt32(i + length, true);
    const r = view.getInt32(i + 2 * length, true);
    const s = view.getInt32(i + 3 * length, true);
    a = rowAt(next, a + (p & 0xff));
    b = rowAt(next, b + (q & 0xff));
    c = rowAt(next, c + (r & 0xff));
    d = rowAt(next, d + (s & 0xff));
    let seen = a | b | c | d;
    a = rowAt(next, a + ((p >> 8) & 0xff));
    b = rowAt(next, b + ((q >> 8) & 0xff));
    c = rowAt(next, c + ((r >> 8) & 0xff));
    d = rowAt(next, d + ((s >> 8) & 0xff));
    seen |= a | b | c | d;
    a = rowAt(next, a + ((p >> 16) & 0xff));
    b = rowAt(next, b + ((q >> 16) & 0xff));
    c = rowAt(next, c + ((r >> 16) & 0xff));
    d = rowAt(next, d + ((s >> 16) & 0xff));
    seen |= a | b | c | d;
    a = rowAt(next, a + (p >>> 24));
    b = rowAt(next, b + (q >>> 24));
    c = rowAt(next, c + (r >>> 24));
    d = rowAt(next, d + (s >>> 24));
    seen |= a | b | c | d;
    if ((seen & ENDS_HERE) === 0) continue;
    marks.set([i, a0, b0, c0, d0], sweep.count);
    sweep.count += MARK;
  }
  rows.set([a, b, c, d]);
}

function rowAt(next: Int32Array, i: number): number {
  return next[i] ?? 0;
}
