import type { Range } from './find-literal.ts';

/** A text that stands in a JSON file, as one string or as a list of them. */
export interface JsonText {
  readonly text: string;
  /** Where in the text what stands at a place of the file is. */
  readonly toText: (offset: number) => number;
  readonly toFile: (offset: number) => number;
}

const sourceStart = /"source"\s*:\s*(?:\[\s*)?(?=")/gu;
const string = /"(?:[^"\\]|\\.)*"/uy;
const comma = /\s*,\s*(?=")/uy;

/** Finds the code of the notebook's cell that a range is in; undefined when it is in anything else. */
export function findCellSource(file: string, range: Range): JsonText | undefined {
  const isOther = /"kernelspec"[^}]*"language"\s*:\s*"(?!python)/u.test(file);
  for (const start of file.matchAll(sourceStart)) {
    if (start.index > range.start) return undefined;
    const source = readStrings(file, start.index + start[0].length);
    if (range.end <= source.end) return isOther || !isCode(file, start.index) ? undefined : source;
  }
  return undefined;
}

function isCode(file: string, at: number): boolean {
  const types = [...file.slice(Math.max(0, at - 1_000_000), at).matchAll(/"cell_type"\s*:\s*"(\w+)"/gu)];
  return types.at(-1)?.[1] !== 'markdown' && types.at(-1)?.[1] !== 'raw';
}

/** Reads the strings that follow one another with commas between them. */
function readStrings(file: string, from: number): JsonText & { readonly end: number } {
  const places: number[] = [];
  let text = '';
  let at = from;
  for (let next = matchAt(string, file, at); next !== undefined; next = matchAt(string, file, at)) {
    for (const { sign, place } of readSigns(next, at)) {
      text += sign;
      places.push(place);
    }
    at += next.length;
    const gap = matchAt(comma, file, at);
    if (gap === undefined) break;
    at += gap.length;
  }
  return {
    text,
    end: at,
    toText: (offset) => countBefore(places, offset),
    toFile: (offset) => places[offset] ?? at - 1,
  };
}

/** The code units of a string, each with where it is written. */
function readSigns(
  written: string,
  at: number,
): readonly { readonly sign: string; readonly place: number }[] {
  const inner = written.slice(1, -1);
  return [...inner.matchAll(/\\u[\dA-Fa-f]{4}|\\.|[^]/g)].map(({ 0: part, index }) => ({
    sign: part.startsWith('\\') ? readEscape(part) : part,
    place: at + 1 + index,
  }));
}

function readEscape(part: string): string {
  const value: unknown = JSON.parse(`"${part}"`);
  return typeof value === 'string' ? value : part;
}

function countBefore(places: readonly number[], offset: number): number {
  const found = places.findIndex((place) => place >= offset);
  return found < 0 ? places.length : found;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
