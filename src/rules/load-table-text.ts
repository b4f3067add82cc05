import { tableText } from './table-text.generated.ts';

/** Gives the table's text; the hook's bundle reads it from a file beside it, which is faster than to compile it. */
export function loadTableText(): string {
  return tableText;
}
