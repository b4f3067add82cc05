import type { CodeLanguage, Place } from '../languages/code-language.ts';
import type { Range } from './find-literal.ts';

// What is looked at on both sides.
const reach = 2000;

/** Where a text stands, and what opens it. */
interface Spot extends Range {
  readonly open: string;
  readonly isInBrackets: boolean;
}

/** Finds what the language says about a text in this place; undefined when an expression may stand there as it is. */
export function findPlace({ places = [] }: CodeLanguage, text: string, spot: Spot): Place | undefined {
  if (places.length === 0) return undefined;
  const before = text.slice(Math.max(0, spot.start - reach), spot.start);
  const after = text.slice(spot.end, spot.end + reach);
  return places.find((place) => {
    const isLine = place.isInLine === true && !spot.isInBrackets;
    const [ahead, behind] = isLine ? [lastLine(before), firstLine(after)] : [before, after];
    return (
      place.open?.test(spot.open) !== false &&
      place.before?.test(ahead) !== false &&
      place.after?.test(behind) !== false
    );
  });
}

/** A backslash at its end makes the next line a part of a line. */
function lastLine(text: string): string {
  const joined = text.replaceAll(/\\\r?\n/gu, ' ');
  return joined.slice(joined.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  return text
    .replaceAll(/\\\r?\n/gu, ' ')
    .split('\n', 1)
    .join('');
}

/** Writes an expression, or what reads the variable by its name, as it stands in a place. */
export function writeAt(place: Place | undefined, code: string, name: string): string {
  const { write = 'CODE' } = place ?? {};
  return write.includes('CODE') ? write.replace('CODE', () => code) : write.replace('NAME', () => name);
}
