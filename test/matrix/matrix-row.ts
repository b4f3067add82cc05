/** Where a cell does not simply work: `absent` has no test since there is nothing to do, `limited` is tested for what it says. */
export interface Exception {
  readonly kind: 'absent' | 'limited';
  /** A note below the table. */
  readonly why: string;
}

/** One row of a matrix: each of its cells is a test, and a field of the table in the docs. */
export interface MatrixRow<Column extends string> {
  readonly name: string;
  /** Needs the network or much time: tested by `npm run test:long` alone. */
  readonly isSlow: boolean;
  readonly exceptions: Readonly<Partial<Record<Column, Exception>>>;
}

/** One column: its heading, and the test of a cell, which throws when the cell does not hold. */
export interface MatrixColumn<Column extends string, Row> {
  readonly name: Column;
  readonly title: string;
  readonly check: (row: Row) => Promise<void>;
}
