/** Makes a file of translations as programs read it: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
export function makeCatalogue(texts: readonly (readonly [id: string, text: string])[]): Buffer {
  const header = 'Content-Type: text/plain; charset=UTF-8\n';
  const entries = [['', header] as const, ...texts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const strings = [...entries.map(([id]) => id), ...entries.map(([, text]) => text)];
  const tables = 28;
  const table = Buffer.alloc(strings.length * 8);
  const bodies: Buffer[] = [];
  let offset = tables + table.length;
  for (const [index, string] of strings.entries()) {
    const body = Buffer.from(`${string}\0`);
    table.writeUInt32LE(body.length - 1, index * 8);
    table.writeUInt32LE(offset, index * 8 + 4);
    bodies.push(body);
    offset += body.length;
  }
  const head = Buffer.alloc(tables);
  const fields = [0x950412de, 0, entries.length, tables, tables + entries.length * 8, 0, offset];
  for (const [index, field] of fields.entries()) head.writeUInt32LE(field, index * 4);
  return Buffer.concat([head, table, ...bodies]);
}
