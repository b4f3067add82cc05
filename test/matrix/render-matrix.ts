import { type Exception, type MatrixColumn, type MatrixRow } from './matrix-row.ts';

/** Renders a matrix for the docs: a table as the formatter writes it, and below it the notes that its cells refer to. */
export function renderMatrix<Column extends string, Row extends MatrixRow<Column>>(
  heading: string,
  rows: readonly Row[],
  columns: readonly MatrixColumn<Column, Row>[],
): string {
  const notes: string[] = [];
  const lines = rows.map((row) => [
    row.name,
    ...columns.map(({ name }) => renderCell(row.exceptions[name], notes)),
  ]);
  const titles = [heading, ...columns.map(({ title }) => title)];
  const list = notes.map((note, index) => `${index + 1}. ${note}`);
  return [renderTable(titles, lines), ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
}

/** The same note has the same number in all cells. */
function renderCell(exception: Exception | undefined, notes: string[]): string {
  if (exception === undefined) return '✓';
  if (!notes.includes(exception.why)) notes.push(exception.why);
  return `${exception.kind === 'absent' ? '–' : '✓'} [${notes.indexOf(exception.why) + 1}]`;
}

/** Renders a table as the formatter writes it. */
export function renderTable(titles: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = titles.map((title, index) =>
    Math.max(title.length, 3, ...lines.map((line) => line[index]?.length ?? 0)),
  );
  const renderLine = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [titles, widths.map((width) => '-'.repeat(width)), ...lines].map(renderLine).join('\n');
}

/** Puts a text between the marks `<!-- name begin -->` and `<!-- name end -->` of a page; throws when they are not there. */
export function replaceBetweenMarks(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} begin -->\n`, `\n<!-- ${name} end -->`];
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`the marks of ${name} are missing`);
  return `${page.slice(0, start + begin.length)}\n${text}\n${page.slice(stop)}`;
}
