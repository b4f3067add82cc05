import { tableText } from './table-text.generated.ts';

/** Gives the table's text; the bundles read it from a file beside them, which is faster than to compile it. */
export function loadTableText(): string {
  return tableText;
}
