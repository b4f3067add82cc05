import type { LeastRun } from '../rule-types.ts';

/** The characters of each alphabet; one holds the one before it, and both cases of each letter. */
export const runAlphabets = {
  hex: '0123456789abcdefABCDEF',
  alnum: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  word: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-',
  value: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-+/.~%=:',
} satisfies Record<LeastRun['alphabet'], string>;

const tables = new Map<LeastRun['alphabet'], Uint8Array>();

/** Whether bytes [from, to) hold a run of an alphabet's characters that is long enough; looks at few of them. */
export function hasRun(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  { alphabet, length }: LeastRun,
): boolean {
  const isInside = tables.get(alphabet) ?? createTable(alphabet);
  let start = from;
  // A run from `start` on holds the byte at `at`; one that is not inside rules out all runs over it.
  for (let last = start + length - 1; last < to; last = start + length - 1) {
    let at = last;
    while (at >= start && isInside[bytes[at] ?? 0] === 1) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}

function createTable(alphabet: LeastRun['alphabet']): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of runAlphabets[alphabet]) table[character.charCodeAt(0)] = 1;
  tables.set(alphabet, table);
  return table;
}
