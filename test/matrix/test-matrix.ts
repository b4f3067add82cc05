import { describe, test } from 'vitest';

import { type MatrixColumn, type MatrixRow } from './matrix-row.ts';

/** Makes one test of every cell that is not absent. */
export function testMatrix<Column extends string, Row extends MatrixRow<Column>>(
  rows: readonly Row[],
  columns: readonly MatrixColumn<Column, Row>[],
): void {
  describe.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const cells = columns.filter(({ name }) => row.exceptions[name]?.kind !== 'absent');
    test.each(cells.map(({ title, check }) => [title, check] as const))('%s', (_title, check) => check(row));
  });
}
